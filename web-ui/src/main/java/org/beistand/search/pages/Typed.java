package org.beistand.search.pages;

/**
 * What somebody typed: words, and by the first sign where to look for them ({@code >} pages and
 * steps, {@code @} people, {@code :} cases, {@code /} the case one is at).
 */
record Typed(Scope scope, String words) {

    /** Where to look. */
    enum Scope {
        EVERYWHERE,
        PAGES,
        PEOPLE,
        CASES,
        THIS_CASE;

        boolean pages() {
            return this == EVERYWHERE || this == PAGES;
        }
    }

    static Typed of(String text) {
        var plain = text.strip();
        var scope =
                plain.isEmpty()
                        ? Scope.EVERYWHERE
                        : switch (plain.charAt(0)) {
                            case '>' -> Scope.PAGES;
                            case '@' -> Scope.PEOPLE;
                            case ':' -> Scope.CASES;
                            case '/' -> Scope.THIS_CASE;
                            default -> Scope.EVERYWHERE;
                        };
        return new Typed(scope, scope == Scope.EVERYWHERE ? plain : plain.substring(1).strip());
    }

    boolean empty() {
        return words.isEmpty();
    }
}
