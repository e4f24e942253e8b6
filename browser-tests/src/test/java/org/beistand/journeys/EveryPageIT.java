package org.beistand.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.beistand.journeys.Visitors.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page there is, as each of those who may open it. */
class EveryPageIT extends AtTheProgram {
    private static final String LOADS = "main .load-line a[href^='/workloads/']:not(.btn)";
    private static final String ROOM_OF_SITE = "main a[href^='/sites/'][href$='/spaces/new']";
    private static final String ACCOUNTS = "main a[href^='/accounts/']:not([href='/accounts/new'])";

    /**
     * What somebody may open; {@code {ACTIVE}} is some case at that stage, {@code {mine}} one of
     * their own, {@code {person}} its client, {@code {account}} some account, {@code {room}} some
     * room, {@code {site}} where a room is added to some site.
     */
    record Rounds(String name, List<String> paths) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Rounds> rounds() {
        return Stream.of(
                new Rounds(
                        "caseworker",
                        List.of(
                                "/",
                                "/cases",
                                "/cases/new",
                                "{mine}",
                                "{mine}?add=note",
                                "{mine}/issues",
                                "{mine}/follow-ups",
                                "{mine}/closure",
                                "{mine}/hold",
                                "/absences",
                                "{mine}/transfer",
                                "{mine}/handover",
                                "{mine}/approvals",
                                "{mine}/basis",
                                "{mine}/powers",
                                "{mine}/documents",
                                "{mine}/plan",
                                "{mine}/sharing",
                                "{mine}/risk",
                                "{mine}/weight",
                                "{mine}/concerns",
                                "{mine}/chronology",
                                "{CLOSED}",
                                "/search",
                                "/people",
                                "/people/new",
                                "{person}",
                                "{person}/correction",
                                "{person}/safe-contact",
                                "/caseload",
                                "/audit",
                                "/settings")),
                new Rounds(
                        "caseworker",
                        List.of(
                                "{mine}/people",
                                "{mine}/conflict-check",
                                "{person}/relationships",
                                "{person}/households",
                                "{person}/closing",
                                "{mine}/without-consent",
                                "/spaces",
                                "{room}",
                                "{mine}/transfer-consent",
                                "{mine}/team-transfer",
                                "{person}/duplicates",
                                "/snippets")),
                new Rounds(
                        "supervisor",
                        List.of(
                                "/",
                                "/cases",
                                "{RECEIVED}/triage",
                                "{IN_TRIAGE}/acceptance",
                                "{IN_TRIAGE}/decline",
                                "{IN_TRIAGE}/waiver",
                                "{IN_TRIAGE}/waiting-list",
                                "{ACTIVE}/assignment",
                                "{ACTIVE}/closure",
                                "{CLOSED}/reopening",
                                "/absences",
                                "/handovers",
                                "/caseload/waiting",
                                "/caseload/waiting?kind=FOLLOW_UP_OVERDUE",
                                "/caseload",
                                "{load}",
                                "{load}/hours",
                                "{load}/overload",
                                "/people",
                                "/audit",
                                "/snippets",
                                "/settings")),
                new Rounds(
                        "spacemanager",
                        List.of(
                                "/",
                                "/sites/new",
                                "{site}",
                                "{room}",
                                "{room}/change",
                                "{room}/block",
                                "{room}/day",
                                "{room}/inspection",
                                "{room}/retirement")),
                new Rounds(
                        "auditor",
                        List.of("/", "/search", "/audit", "/audit?kind=READING", "/settings")),
                new Rounds(
                        "admin",
                        List.of("/", "/accounts", "/accounts/new", "{account}", "/settings")));
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void every_page_is_for_everybody(Rounds rounds) {
        try (var browser = visitors.browser(Setting.DESK.in("de-DE"))) {
            var page = visitors.signedIn(browser, rounds.name());
            for (var path : rounds.paths()) {
                opened(page, actual(page, path));
            }
        }
    }

    @Test
    void pages_that_need_no_account_are_for_everybody() {
        try (var browser = visitors.browser(Setting.DESK)) {
            var page = browser.newPage();
            for (var path : List.of("/login", "/problems", "/problems/case-not-open")) {
                opened(page, path);
            }
        }
    }

    private static void opened(Page page, String path) {
        var answer = page.navigate(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        assertThat(page.locator("main h1").count()).as("headings of %s", path).isEqualTo(1);
        visitors.everybodyCanUse(page);
    }

    private static String actual(Page page, String path) {
        if (!path.startsWith("{")) {
            return path;
        }
        var end = path.indexOf('}');
        var what = path.substring(1, end);
        var found =
                switch (what) {
                    case "mine" -> JourneysIT.ownCase(page);
                    case "load" -> first(page, "/caseload", LOADS);
                    case "site" -> first(page, "/spaces", ROOM_OF_SITE);
                    case "room" -> first(page, "/spaces", "main a[href^='/spaces/']");
                    case "account" -> first(page, "/accounts", ACCOUNTS);
                    case "person" -> person(page);
                    default -> someCase(page, what);
                };
        return found + path.substring(end + 1);
    }

    private static String person(Page page) {
        return first(page, JourneysIT.ownCase(page), "main a[href^='/people/']");
    }

    private static String someCase(Page page, String stage) {
        return first(page, "/cases?stage=" + stage, "table tbody th a");
    }

    private static String first(Page page, String path, String links) {
        page.navigate(path);
        return page.locator(links).first().getAttribute("href");
    }
}
