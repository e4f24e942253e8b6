package org.beistand.workspace;

import org.beistand.language.Sealable;

/** What a ready text is called and says. */
record SnippetContent(String name, String title, String text) implements Sealable {}
