package org.beistand.casefile.pages;

import java.util.List;
import java.util.Set;
import org.beistand.advocacy.CaseStage;
import org.beistand.advocacy.Urgency;
import org.beistand.peopledirectory.pages.SafeContactView;
import org.jspecify.annotations.Nullable;

/**
 * A case as its page shows it.
 *
 * @param title what the person supported is called
 * @param personPath the person's page, {@code null} when not named
 * @param safe how to reach the person without danger, {@code null} when not named
 * @param facts label keys and values for the side
 * @param may names of the commands that the reader may send now
 */
public record CaseView(
        String id,
        String number,
        String title,
        @Nullable String personPath,
        CaseStage stage,
        Urgency urgency,
        String kind,
        String silence,
        @Nullable SafeContactView safe,
        String concern,
        List<Fact> facts,
        List<IssueView> issues,
        List<FollowUpView> followUps,
        PlanView plan,
        SafetyView safety,
        SharingView sharing,
        CourseView course,
        AuthorityView authority,
        DocumentsView documents,
        PartiesView parties,
        long version,
        Set<String> may) {
    public CaseView {
        facts = List.copyOf(facts);
        issues = List.copyOf(issues);
        followUps = List.copyOf(followUps);
        may = Set.copyOf(may);
    }

    /** One line at the side; {@code label} is a key. */
    public record Fact(String label, String value) {}

    /** One issue; {@code outcome} is empty while it is open. */
    public record IssueView(
            String id,
            String kind,
            String text,
            String raised,
            String finding,
            String outcome,
            String satisfaction) {}

    /**
     * Somebody with a part in the case.
     *
     * @param path the person's page; empty where the reader may not see her, then there is no name
     */
    public record InvolvedView(String role, String code, String id, String name, String path) {}

    /** One open follow-up. */
    public record FollowUpView(String id, String due, String from, boolean overdue, String text) {}

    /** Who has a part in it beside the person supported. */
    public List<InvolvedView> involved() {
        return parties.involved();
    }

    /** Whether the house stands on both sides. */
    public ConflictView conflict() {
        return parties.conflict();
    }

    /** The address of the case. */
    public String path() {
        return "/cases/" + id;
    }

    /** Whether the reader may send the command now. */
    public boolean may(String command) {
        return may.contains(command);
    }

    /** Whether anything can be written into the case now. */
    public boolean writable() {
        return may("record-interaction") || may("write-note");
    }
}
