package org.beistand.casefile.pages;

import org.beistand.advocacy.AdvocacyCaseId;

/** One of the cases in which an entry can stand as well, as it is chosen. */
public record CaseToPick(AdvocacyCaseId id, String name, String number) {}
