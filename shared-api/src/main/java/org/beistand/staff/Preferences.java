package org.beistand.staff;

/** How somebody wants to be shown things. */
public record Preferences(Language language, Theme theme, Tone tone, Shortcuts shortcuts) {

    /** What is shown until somebody chooses. */
    public static final Preferences DEFAULT =
            new Preferences(Language.AS_BROWSER, Theme.AS_DEVICE, Tone.FAMILIAR, Shortcuts.ON);

    /** The language of pages and problems. */
    public enum Language {
        AS_BROWSER,
        GERMAN,
        ENGLISH
    }

    /** Light or dark. */
    public enum Theme {
        AS_DEVICE,
        LIGHT,
        DARK
    }

    /** How German texts address the reader. */
    public enum Tone {
        FAMILIAR,
        FORMAL
    }

    /** Whether single keys do something; WCAG 2.1.4 wants them to be switched off at will. */
    public enum Shortcuts {
        ON,
        OFF
    }
}
