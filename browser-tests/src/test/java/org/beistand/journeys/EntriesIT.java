package org.beistand.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.beistand.journeys.Visitors.Setting;
import org.junit.jupiter.api.Test;

/** What is written into files in a hurry, by volunteers, and what must not stay there. */
class EntriesIT extends AtTheProgram {
    @Test
    void a_contact_is_recorded_without_a_mouse_from_a_ready_text() {
        try (var browser = visitors.browser(Setting.DESK.in("de-DE"))) {
            var page = visitors.signedIn(browser, "caseworker");
            page.navigate(JourneysIT.ownCase(page));
            page.locator("#f-text").focus();
            page.keyboard().type("Heute früh. ::amt");
            page.keyboard().press("Tab");
            page.keyboard().type(" Frist 12. Januar.");
            assertThat(page.locator("#f-text").inputValue())
                    .startsWith("Heute früh. Begleitung zum Amt.")
                    .endsWith("Frist 12. Januar.");
            visitors.everybodyCanUse(page);

            page.keyboard().press("Control+Enter");

            page.locator("#chronology >> text=Frist 12. Januar.").first().waitFor();
        }
    }

    @Test
    void what_a_volunteer_writes_is_signed_off_by_the_supervisor() {
        try (var first = visitors.browser(Setting.DESK.in("de-DE"));
                var second = visitors.browser(Setting.DESK)) {
            var mine = visitors.signedIn(first, "volunteer");
            var path = JourneysIT.ownCase(mine);
            mine.navigate(path + "?add=note");
            mine.locator("#f-text").fill("Wir haben den Bescheid zusammen gelesen.");
            mine.locator("main form button.primary").click();
            mine.locator("#chronology >> text=Noch nicht abgezeichnet").first().waitFor();
            assertThat(mine.locator("#chronology a[href*='/entries/']").count()).isZero();

            var theirs = visitors.signedIn(second, "supervisor");
            theirs.navigate(path);
            theirs.locator("#chronology a[href$='/approval']").first().click();
            theirs.locator("text=den Bescheid zusammen gelesen").first().waitFor();
            visitors.everybodyCanUse(theirs);
            theirs.locator("#f-comment").fill("What does it say?");
            theirs.locator("button[value=back]").click();
            theirs.waitForURL("**" + path);

            mine.navigate("/");
            mine.locator("main a[href='" + path + "']:visible").first().waitFor();
            mine.navigate(path);
            mine.locator("#chronology >> text=What does it say?").first().waitFor();
        }
    }

    @Test
    void a_name_is_blacked_out_in_every_view() {
        try (var browser = visitors.browser(Setting.DESK)) {
            var page = visitors.signedIn(browser, "caseworker");
            var path = JourneysIT.ownCase(page);
            page.navigate(path + "?add=note");
            page.locator("#f-text").fill("The neighbour Zimtstern called twice.");
            page.locator("main form button.primary").click();
            page.locator("#chronology >> text=Zimtstern").first().waitFor();

            page.locator("#chronology a[href$='/redaction']").first().click();
            page.locator(".blacken label:has-text('Zimtstern')").click();
            page.locator("label:has(input[name=reason])").first().click();
            visitors.everybodyCanUse(page);
            page.locator("main form button.primary").click();
            page.waitForURL("**" + path);

            for (var view : new String[] {path, path + "/chronology"}) {
                page.navigate(view);
                assertThat(page.locator("main").textContent())
                        .contains("called twice")
                        .doesNotContain("Zimtstern");
            }
        }
    }
}
