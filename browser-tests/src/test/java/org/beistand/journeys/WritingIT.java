package org.beistand.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import org.beistand.journeys.Visitors.Setting;
import org.junit.jupiter.api.Test;

/** Nothing that somebody types is lost, and nothing that was sent comes back. */
class WritingIT extends AtTheProgram {
    private static final String NEW_PERSON = "/people/new";

    @Test
    void hiding_the_screen_empties_every_tab_and_leads_back_to_what_was_begun() {
        try (var browser = visitors.browser(Setting.DESK)) {
            var page = visitors.signedIn(browser, "caseworker");
            page.navigate(NEW_PERSON);
            page.locator("#f-given").fill("Half a name");
            var other = browser.newPage();
            other.navigate("/cases");

            page.bringToFront();
            page.locator("#hide-form button").click();

            page.waitForURL("**/login?hidden**");
            other.waitForURL("**/login?hidden**");
            visitors.forgive();
            signInAgain(page);
            assertThat(page.url()).endsWith(NEW_PERSON);
            assertThat(page.locator("#f-given").inputValue()).isEqualTo("Half a name");
            discard(page);
        }
    }

    @Test
    void a_draft_keeps_every_box_that_was_ticked() {
        try (var browser = visitors.browser(Setting.DESK)) {
            var page = visitors.signedIn(browser, "caseworker2");
            page.navigate(NEW_PERSON);
            page.locator("input[name=needs]").nth(0).check();
            page.locator("input[name=needs]").nth(2).check();
            page.locator("[data-draft-status]:has-text(\"saved\")").waitFor();

            page.navigate(NEW_PERSON);

            assertThat(page.locator("input[name=needs]:checked").count()).isEqualTo(2);
            discard(page);
        }
    }

    @Test
    void what_was_sent_does_not_come_back_as_a_draft() {
        try (var browser = visitors.browser(Setting.DESK)) {
            var page = visitors.signedIn(browser, "caseworker");
            var path = JourneysIT.ownCase(page) + "?add=note";
            page.navigate(path);
            var held = new ArrayList<Route>();
            page.route("**/drafts/**", held::add);
            var text = page.locator("#f-text");
            page.waitForRequest("**/drafts/**", () -> text.fill("Sent while a draft was saved"));

            page.locator("main form button.primary").first().click();
            held.forEach(Route::resume);
            page.locator("#chronology >> text=Sent while a draft").first().waitFor();

            page.navigate(path);
            assertThat(page.locator("#f-text").inputValue()).isEmpty();
        }
    }

    private static void signInAgain(Page page) {
        page.locator("#name").fill("caseworker");
        page.locator("#password").fill(Visitors.PASSWORD);
        page.locator("main button.primary").click();
        page.waitForURL(url -> !url.contains("/login"));
    }

    private static void discard(Page page) {
        page.locator("form button[formaction]").click();
    }
}
