package org.beistand.pages;

import static org.beistand.language.Role.ADMINISTRATOR;
import static org.beistand.language.Role.AUDITOR;
import static org.beistand.language.Role.CASE_WORKER;
import static org.beistand.language.Role.DATA_PROTECTION_OFFICER;
import static org.beistand.language.Role.MEDIATOR;
import static org.beistand.language.Role.OUTREACH_WORKER;
import static org.beistand.language.Role.SPACE_MANAGER;
import static org.beistand.language.Role.SUPERVISOR;

import java.util.List;
import java.util.stream.Stream;
import org.beistand.language.Role;

/** Where one can go: only what the reader's roles open. */
public final class Navigation {
    /** The kinds of pings that pages listen to. */
    public static final String LIVE = "case person staff resync";

    private static final Role[] CASE_ROLES = {CASE_WORKER, MEDIATOR, OUTREACH_WORKER, SUPERVISOR};
    private static final Place HOME = new Place("home", "/", "sunrise", "h");
    private static final Place CASES = new Place("cases", "/cases", "folders", "c");
    private static final Place PEOPLE = new Place("people", "/people", "users", "p");
    private static final Place CASELOAD = new Place("caseload", "/caseload", "chart-bar", "l");
    private static final Place SPACES = new Place("spaces", "/spaces", "door", "r");
    private static final Place AUDIT = new Place("audit", "/audit", "history", "a");
    private static final Place ACCOUNTS = new Place("accounts", "/accounts", "shield-lock", "k");
    private static final Place SETTINGS = new Place("settings", "/settings", "settings", "s");

    private Navigation() {}

    /** One place; {@code key} takes there after {@code g}. */
    public record Place(String name, String path, String icon, String key) {}

    /** Places that belong together. */
    public record Group(String name, List<Place> places) {}

    /** The groups of the side bar. */
    public static List<Group> of(Ui ui) {
        var work = Stream.of(HOME, CASES, PEOPLE, SPACES).filter(p -> open(ui, p)).toList();
        var team = Stream.of(CASELOAD, AUDIT, ACCOUNTS, SETTINGS).filter(p -> open(ui, p)).toList();
        return Stream.of(new Group("work", work), new Group("team", team))
                .filter(g -> !g.places().isEmpty())
                .toList();
    }

    /** All of them in one list. */
    public static List<Place> all(Ui ui) {
        return of(ui).stream().flatMap(g -> g.places().stream()).toList();
    }

    /** The tabs at the foot of a phone: at most five. */
    public static List<Place> tabs(Ui ui) {
        return all(ui).stream()
                .filter(p -> !p.equals(CASELOAD) || ui.has(SUPERVISOR))
                .limit(5)
                .toList();
    }

    /** Whether there are people to be found for this reader. */
    public static boolean mayFindPeople(Ui ui) {
        return ui.has(CASE_ROLES);
    }

    private static boolean open(Ui ui, Place place) {
        return switch (place.name()) {
            case "home", "cases", "people" -> ui.has(CASE_ROLES);
            case "spaces" -> ui.has(CASE_ROLES) || ui.has(SPACE_MANAGER, AUDITOR);
            case "caseload" -> ui.has(CASE_WORKER, SUPERVISOR);
            case "audit" ->
                    ui.has(CASE_ROLES) || ui.has(AUDITOR, DATA_PROTECTION_OFFICER, ADMINISTRATOR);
            case "accounts" -> ui.has(ADMINISTRATOR);
            default -> true;
        };
    }
}
