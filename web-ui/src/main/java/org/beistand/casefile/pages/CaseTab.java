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

    static CaseTab of(CaseStep step) {
        var early = step.compareTo(CaseStep.GOAL) < 0 ? CASE : PLAN;
        var middle = step.compareTo(CaseStep.INSTRUCTION) < 0 ? early : SHARING;
        return step.compareTo(CaseStep.DOCUMENT_LABEL) < 0 ? middle : DOCUMENTS;
    }

    /** Its address, given the one of the case. */
    public String path(String casePath) {
        return place.isEmpty() ? casePath : casePath + "/" + place;
    }
}
