package org.beistand.myday.pages;

import java.util.List;

/** What waits today, as its page shows it. */
public record DayView(String date, List<Kpi> kpis, List<Section> sections) {
    public DayView {
        kpis = List.copyOf(kpis);
        sections = List.copyOf(sections);
    }

    /** A figure with the list behind it; label and note are keys, the note with its number. */
    public record Kpi(String label, int value, String note, String tone, String path) {}

    /** Items that wait for the same kind of reason; the title is a key. */
    public record Section(String title, List<ItemView> items) {
        public Section {
            items = List.copyOf(items);
        }
    }

    /** One thing that waits. */
    public record ItemView(
            String path,
            String text,
            String about,
            String icon,
            String tone,
            String due,
            String dueTone,
            String urgent) {}
}
