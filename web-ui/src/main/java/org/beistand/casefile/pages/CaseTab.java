package org.beistand.casefile.pages;

/** The pages that a case has, in the order in which they are offered. */
public enum CaseTab {
    CASE(""),
    PLAN("plan"),
    SHARING("sharing"),
    DOCUMENTS("documents"),
    CHRONOLOGY("chronology");

    private final String place;

    CaseTab(String place) {
        this.place = place;
    }

    /** Its address, given the one of the case. */
    public String path(String casePath) {
        return place.isEmpty() ? casePath : casePath + "/" + place;
    }
}
