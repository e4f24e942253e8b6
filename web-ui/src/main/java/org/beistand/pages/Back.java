package org.beistand.pages;

/** Where a form leads back to: a path of our own, never another site. */
public final class Back {
    private Back() {}

    /** The path if it is one of ours, else the start page. */
    public static String to(String path) {
        boolean ours = path.matches("/[a-zA-Z0-9/_.?=&:,%-]*") && !path.startsWith("//");
        return ours ? path : "/";
    }
}
