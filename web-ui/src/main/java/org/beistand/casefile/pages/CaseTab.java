package org.beistand.casefile.pages;

/** The pages that a case has, in the order in which they are offered. */
public enum CaseTab {
    CASE(""),
    CHRONOLOGY("chronology");

    private final String place;

    CaseTab(String place) {
        this.place = place;
    }

    /** Its address. */
    public String path(CaseView c) {
        return place.isEmpty() ? c.path() : c.path() + "/" + place;
    }
}
