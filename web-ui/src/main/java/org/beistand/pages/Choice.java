package org.beistand.pages;

import org.beistand.staff.Preferences;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Remembers in the browser how somebody wants to be shown things, sign-in page included. */
public final class Choice {
    private Choice() {}

    /** Sends the browser on to a page, with what it has to know before signing in as cookies. */
    public static <T> ResponseEntity<T> remembered(Preferences preferences, String next) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", next)
                .header("Set-Cookie", Languages.cookie(code(preferences.language())).toString())
                .header("Set-Cookie", lasting(Cookies.THEME, code(preferences.theme())))
                .header("Set-Cookie", lasting(Cookies.KEYS, code(preferences.shortcuts())))
                .header("Set-Cookie", Cookies.brief(Cookies.SAID, "said.saved").toString())
                .build();
    }

    private static String lasting(String name, String code) {
        return Cookies.lasting(name, code).toString();
    }

    private static String code(Preferences.Shortcuts shortcuts) {
        return switch (shortcuts) {
            case ON -> "";
            case OFF -> "off";
        };
    }

    private static String code(Preferences.Language language) {
        return switch (language) {
            case AS_BROWSER -> "";
            case GERMAN -> "de";
            case ENGLISH -> "en";
        };
    }

    private static String code(Preferences.Theme theme) {
        return switch (theme) {
            case AS_DEVICE -> "";
            case LIGHT -> "light";
            case DARK -> "dark";
        };
    }
}
