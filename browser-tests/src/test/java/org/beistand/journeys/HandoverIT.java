package org.beistand.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.SelectOption;
import org.beistand.journeys.Visitors.Setting;
import org.junit.jupiter.api.Test;

/** A worker leaves; nothing is orphaned, and every successor reads a brief before saying yes. */
class HandoverIT extends AtTheProgram {
    private static final Locator.WaitForOptions A_MOMENT =
            new Locator.WaitForOptions().setTimeout(2000);
    private static final int MOST_LOOKS = 15;

    @Test
    void a_case_goes_over_when_both_want_it_and_stays_when_one_does_not() {
        try (var chief = visitors.browser(Setting.DESK.in("de-DE"));
                var worker = visitors.browser(Setting.DESK)) {
            var supervisor = visitors.signedIn(chief, "supervisor");
            var successor = visitors.signedIn(worker, "caseworker");
            var taken = asked(supervisor, 0);

            brief(successor, taken);
            visitors.everybodyCanUse(successor);
            successor.locator("form[action$='/acceptance'] button").click();
            successor.waitForURL("**/cases/" + taken);
            assertThat(successor.locator("main").textContent()).contains("Jonas Petersen");

            var refused = asked(supervisor, 0);
            brief(successor, refused);
            successor.locator("details summary").click();
            successor.locator("#f-text").fill("I am away from Monday.");
            successor.locator("form[action$='/refusal'] button").click();
            supervisor.navigate("/cases/" + refused);
            assertThat(supervisor.locator("main").textContent()).contains("I am away from Monday.");
        }
    }

    /** Asks for one of the absent colleague's cases by the page for many; answers which. */
    private static String asked(Page page, int which) {
        page.navigate("/handovers");
        page.locator("a[href^='/handovers?from=']:has-text('Jonas Petersen')").click();
        var choices = page.locator("select[name^='to-']");
        choices.first().waitFor();
        var id = choices.nth(which).getAttribute("name").substring("to-".length());
        for (int i = 0; i < choices.count(); i++) {
            if (i != which) {
                choices.nth(i).selectOption(new SelectOption().setValue(""));
            }
        }
        page.locator("button[value=preview]").click();
        page.locator("select[name='to-" + id + "']").waitFor();
        visitors.everybodyCanUse(page);
        page.locator("button[value=ask]").click();
        page.locator("[role=status] li").first().waitFor();
        return id;
    }

    /**
     * Both pages follow somebody else's step, each in its own time: looks again until they have.
     */
    private static void brief(Page page, String caseId) {
        comes(page, "/", "a[href='/cases/" + caseId + "/handover']");
        page.locator("a[href='/cases/" + caseId + "/handover']").first().click();
        comes(page, "/cases/" + caseId + "/handover", "form[action$='/acceptance']");
    }

    private static void comes(Page page, String path, String selector) {
        for (int looks = 1; ; looks++) {
            page.navigate(path);
            try {
                page.locator(selector).first().waitFor(A_MOMENT);
                return;
            } catch (TimeoutError e) {
                if (looks == MOST_LOOKS) {
                    throw e;
                }
            }
        }
    }
}
