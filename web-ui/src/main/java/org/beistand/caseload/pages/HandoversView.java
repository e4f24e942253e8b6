package org.beistand.caseload.pages;

import java.util.List;
import org.beistand.pages.FormView;
import org.beistand.pages.Option;

/**
 * The cases of one worker, and who could take each over.
 *
 * @param workers whose cases can be handed over, the number of open cases beside each name
 * @param from whose cases are shown, empty for nobody's
 * @param loads how the cases would lie, if everybody said yes
 * @param said what became of the questions, empty before
 */
public record HandoversView(
        List<Option> workers,
        List<Option> orphans,
        String from,
        List<CaseLine> cases,
        List<Option> successors,
        List<Option> reasons,
        List<LoadLine> loads,
        List<String> said,
        FormView form) {
    public HandoversView {
        workers = List.copyOf(workers);
        orphans = List.copyOf(orphans);
        cases = List.copyOf(cases);
        successors = List.copyOf(successors);
        reasons = List.copyOf(reasons);
        loads = List.copyOf(loads);
        said = List.copyOf(said);
    }

    /** One case; {@code to} is whom it would go to, empty for nobody. */
    public record CaseLine(
            String id, String name, String number, String stage, int weight, String to) {
        /** The name of its field. */
        public String field() {
            return "to-" + id;
        }
    }

    /** One colleague's load; {@code tone} says how much of the capacity it takes afterwards. */
    public record LoadLine(String name, int now, int after, int capacity, String tone) {}
}
