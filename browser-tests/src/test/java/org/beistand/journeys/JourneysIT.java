package org.beistand.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.beistand.journeys.Visitors.Setting;
import org.junit.jupiter.api.Test;

class JourneysIT extends AtTheProgram {
    @Test
    void a_call_recorded_by_one_appears_at_the_other_and_in_the_audit_trail() {
        try (var worker = visitors.browser(Setting.DESK);
                var supervisor = visitors.browser(Setting.DESK.in("de-DE"))) {
            var mine = visitors.signedIn(worker, "caseworker");
            var theirs = visitors.signedIn(supervisor, "supervisor");
            var path = ownCase(mine);
            mine.navigate(path);
            theirs.navigate(path);
            theirs.locator("[data-live]:visible").waitFor();

            mine.locator("#f-text").fill("Agreed to meet on Thursday. <b>not bold</b>");
            mine.locator("main form button.primary").click();

            mine.locator("#chronology >> text=Agreed to meet").first().waitFor();
            theirs.locator("#chronology >> text=Agreed to meet").first().waitFor();
            theirs.navigate("/audit?caseId=" + path.substring(path.lastIndexOf('/') + 1));
            assertThat(theirs.locator(".tl").textContent()).contains("Kontakt eingetragen");
            visitors.everybodyCanUse(mine);
            visitors.everybodyCanUse(theirs);
        }
    }

    @Test
    void what_one_asks_for_another_sends_back_and_then_grants() {
        try (var worker = visitors.browser(Setting.DESK.in("de-DE"));
                var supervisor = visitors.browser(Setting.DESK)) {
            var mine = visitors.signedIn(worker, "caseworker");
            var theirs = visitors.signedIn(supervisor, "supervisor");
            var path = caseWithoutPlan(mine);
            mine.navigate(path + "/goals");
            mine.locator("#f-text").fill("Wieder eine eigene Wohnung");
            mine.locator("main form button.primary").click();
            mine.waitForURL("**/plan");

            askForApproval(mine, path);
            var request = waiting(theirs, path);
            theirs.navigate(request + "/refusal");
            theirs.locator("#f-text").fill("Who helps with the move?");
            theirs.locator("main form button.primary").click();
            mine.navigate(path);
            assertThat(mine.locator("main").textContent()).contains("Who helps with the move?");

            askForApproval(mine, path);
            theirs.navigate(waiting(theirs, path));
            visitors.everybodyCanUse(theirs);
            theirs.locator("main form button.primary").click();
            mine.navigate(path);
            assertThat(mine.locator("main").textContent()).contains("Freigegeben");
            mine.navigate("/audit?kind=READING&caseId=" + path.substring("/cases/".length()));
            assertThat(mine.locator("main").textContent()).contains("Freigabe");
        }
    }

    private static void askForApproval(Page page, String path) {
        page.navigate(path + "/approvals");
        page.locator("label:has(input[value=PLAN])").click();
        page.locator("main form button.primary").click();
        page.waitForURL("**" + path + "**");
    }

    /** Where a request of the case waits on somebody's day. */
    private static String waiting(Page page, String path) {
        page.navigate("/");
        var link = page.locator("a[href^='" + path + "/approvals/']").first();
        link.waitFor();
        return link.getAttribute("href");
    }

    /** A case of one's own in which nothing is planned or asked for. */
    private static String caseWithoutPlan(Page page) {
        page.navigate("/cases?stage=ACTIVE");
        page.locator("nav[aria-label] a.chip").nth(1).click();
        var link = page.locator("table tbody th a:not(:has-text('Karimi'))").first();
        link.waitFor();
        return link.getAttribute("href");
    }

    @Test
    void a_note_is_corrected_and_its_first_version_stays() {
        try (var browser = visitors.browser(Setting.DESK)) {
            var page = visitors.signedIn(browser, "caseworker");
            var path = ownCase(page);
            page.navigate(path + "?add=note");
            page.locator("#f-text").fill("The hearing is on Monday.");
            page.locator("main form button.primary").click();
            page.locator("#chronology >> text=The hearing is on Monday.").first().waitFor();

            page.locator("#chronology a[href$='/correction']").first().click();
            assertThat(page.locator("#f-text").inputValue()).isEqualTo("The hearing is on Monday.");
            page.locator("#f-text").fill("The hearing is on Tuesday.");
            page.locator("label:has(input[name=reason])").first().click();
            page.locator("main form button.primary").click();

            page.locator("#chronology >> text=The hearing is on Tuesday.").first().waitFor();
            page.locator("#chronology details summary").first().click();
            page.locator("#chronology details >> text=on Monday").first().waitFor();
            visitors.everybodyCanUse(page);
        }
    }

    @Test
    void a_mistake_is_explained_and_corrected_without_script() {
        try (var browser = visitors.browser(Setting.DESK.in("de-DE").withoutScript())) {
            var page = visitors.signedIn(browser, "caseworker");
            page.navigate(ownCase(page));

            page.locator("main form button.primary").click();
            assertThat(page.title()).startsWith("Es gibt ein Problem");
            assertThat(page.locator(".summary a").getAttribute("href")).isEqualTo("#f-text");
            visitors.forgive();

            page.locator("#f-text").fill("Ohne Skript eingetragen");
            page.locator("main form button.primary").click();
            assertThat(page.locator("#chronology").textContent()).contains("Ohne Skript");
        }
    }

    @Test
    void a_draft_survives_the_end_of_the_session() {
        try (var browser = visitors.browser(Setting.DESK)) {
            var page = visitors.signedIn(browser, "caseworker");
            var path = ownCase(page);
            page.navigate(path + "?add=note");
            page.locator("#f-text").fill("Half a thought");
            page.locator("[data-draft-status]:has-text(\"saved\")").waitFor();

            browser.clearCookies();
            page.locator("main form button.primary").click();
            page.waitForURL("**/login?expired**");
            visitors.forgive();

            var again = visitors.signedIn(browser, "caseworker");
            again.navigate(path + "?add=note");
            assertThat(again.locator("#f-text").inputValue()).isEqualTo("Half a thought");
            again.locator("form button[formaction]").click();
        }
    }

    @Test
    void every_page_is_for_everybody_in_both_languages_and_themes() {
        for (var setting : settings()) {
            try (var browser = visitors.browser(setting)) {
                var page = visitors.signedIn(browser, "caseworker");
                var language = setting.locale().substring(0, 2);
                assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
                var pages =
                        List.of(
                                "/",
                                "/cases",
                                "/cases/new",
                                "/people",
                                "/people/new",
                                "/caseload",
                                "/settings",
                                ownCase(page));
                for (var path : pages) {
                    page.navigate(path);
                    visitors.everybodyCanUse(page);
                }
            }
        }
    }

    @Test
    void a_phone_shows_everything_without_scrolling_sideways() {
        try (var browser = visitors.browser(Setting.DESK.phone())) {
            var page = visitors.signedIn(browser, "caseworker");
            for (var path :
                    List.of("/", "/cases", "/people", "/caseload", "/audit", ownCase(page))) {
                page.navigate(path);
                var width = (Integer) page.evaluate("document.documentElement.scrollWidth");
                assertThat(width).as(path).isLessThanOrEqualTo(390);
                assertThat(page.locator("nav.tabs").isVisible()).isTrue();
                visitors.everybodyCanUse(page);
            }
        }
    }

    @Test
    void hiding_the_screen_ends_the_session_at_once() {
        try (var browser = visitors.browser(Setting.DESK)) {
            var page = visitors.signedIn(browser, "caseworker");
            page.locator("#hide-form button").click();
            page.waitForURL("**/login?hidden");
            page.navigate("/cases");
            assertThat(page.url()).contains("/login");
            visitors.forgive();
        }
    }

    private static List<Setting> settings() {
        var german = Setting.DESK.in("de-DE");
        return List.of(Setting.DESK, Setting.DESK.dark(), german, german.dark());
    }

    /** The page of a case that this worker may write into. */
    static String ownCase(Page page) {
        page.navigate("/cases?stage=ACTIVE");
        page.locator("nav[aria-label] a.chip").nth(1).click();
        var link = page.locator("table tbody th a").first();
        link.waitFor();
        return link.getAttribute("href");
    }
}
