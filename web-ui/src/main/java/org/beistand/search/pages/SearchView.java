package org.beistand.search.pages;

import java.util.List;

/**
 * What was found, ready to be shown.
 *
 * @param typed as it was typed, with its prefix
 * @param here the page from which somebody searches
 * @param said how much was found, in words
 */
public record SearchView(String typed, String here, List<Group> groups, String said) {
    public SearchView {
        groups = List.copyOf(groups);
    }

    /**
     * Hits of one kind; {@code title} is a key.
     *
     * @param more how many there are beside those shown, in words; empty for none
     */
    public record Group(String title, List<Hit> hits, String more) {
        public Group {
            hits = List.copyOf(hits);
        }
    }

    /**
     * Somewhere to go.
     *
     * @param detail what tells it from others
     * @param words to be looked for there, sent by a form; empty for a plain link
     */
    public record Hit(String path, String icon, String title, String detail, String words) {
        static Hit to(String path, String icon, String title, String detail) {
            return new Hit(path, icon, title, detail, "");
        }
    }
}
