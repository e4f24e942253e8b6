package org.beistand.peopledirectory.projection;

import org.apache.commons.codec.language.ColognePhonetic;

/**
 * How a name sounds in German, by the Kölner Phonetik (Postel 1969): equal codes for what sounds
 * alike, whoever wrote it down. Expects words as {@link NameKey} gives them.
 */
final class Sound {
    private Sound() {}

    /** The code of one word; the word itself where nothing of it sounds, as in other scripts. */
    static String of(String word) {
        var code = new ColognePhonetic().colognePhonetic(word);
        return code.isEmpty() ? word : code;
    }
}
