package org.beistand.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.beistand.journeys.Visitors.Setting;
import org.junit.jupiter.api.Test;

/** What happens elsewhere while somebody fills in a form costs nobody what was typed. */
class MeanwhileIT extends AtTheProgram {
    private static final String PASTED =
            "(field, text) => { field.value = text;"
                    + " field.dispatchEvent(new Event('input', {bubbles: true})) }";
    private static final String SEND = "main form button.primary";

    @Test
    void of_two_who_agree_on_one_plan_the_second_sees_both_versions_before_hers_counts() {
        try (var browser = visitors.browser(Setting.DESK)) {
            var mine = visitors.signedIn(browser, "caseworker");
            var path = JourneysIT.ownCase(mine);
            mine.navigate(path + "/goals");
            mine.locator("#f-text").fill("A flat of her own");
            mine.locator(SEND).click();
            mine.waitForURL("**/plan");
            var theirs = browser.newPage();
            for (var page : new Page[] {mine, theirs}) {
                page.navigate(path + "/agreement");
            }
            var day = theirs.locator("#f-reviewOn").inputValue();

            mine.locator("label:has(input[name=how])").nth(1).click();
            mine.locator(SEND).click();
            mine.waitForURL("**/plan");
            var earlier =
                    theirs.evaluate(
                                    "d => { const t = new Date(d); t.setDate(t.getDate() - 7);"
                                            + " return t.toISOString().slice(0, 10) }",
                                    day)
                            .toString();
            theirs.locator("#f-reviewOn").fill(earlier);
            theirs.locator(SEND).click();

            theirs.locator(".summary").waitFor();
            assertThat(theirs.locator("#f-reviewOn").inputValue()).isEqualTo(earlier);
            assertThat(theirs.locator("main").innerHTML()).contains(day);
            visitors.forgive();
            visitors.everybodyCanUse(theirs);
            theirs.locator(SEND).click();
            theirs.waitForURL("**/plan");
        }
    }

    @Test
    void a_referral_whose_consent_was_taken_back_is_not_sent_and_its_text_stays() {
        try (var browser = visitors.browser(Setting.DESK)) {
            var page = visitors.signedIn(browser, "caseworker");
            var path = JourneysIT.ownCase(page);
            consent(page, path);
            var link = page.locator("a[href$='/referral']").last();
            link.waitFor();
            var referral = link.getAttribute("href");
            page.navigate(referral);
            page.locator("#f-text").fill("Asks for help with the deposit");

            var other = browser.newPage();
            other.navigate(referral.replace("/referral", "/withdrawal"));
            other.locator("label:has(input[name=reason])").first().click();
            other.locator(SEND).click();
            other.waitForURL("**/sharing");
            page.locator("label:has(input[name=shared])").first().click();
            page.locator(SEND).click();

            page.locator(".summary").waitFor();
            assertThat(page.locator("#f-text").inputValue()).contains("help with the deposit");
            visitors.forgive();
            page.navigate(path + "/sharing");
            assertThat(page.locator("main").textContent()).doesNotContain("help with the deposit");
        }
    }

    private static void consent(Page page, String path) {
        page.navigate(path + "/consents");
        page.locator("#f-recipient").fill("Deposit fund");
        page.locator("#f-partner").selectOption(new SelectOption().setIndex(1));
        for (var choice : new String[] {"purpose", "scope", "form"}) {
            page.locator("label:has(input[name=" + choice + "])").first().click();
        }
        page.locator("#f-textVersion").fill("1");
        page.locator(SEND).click();
        page.waitForURL("**/sharing");
    }

    @Test
    void a_note_longer_than_any_is_refused_and_given_back_whole() {
        try (var browser = visitors.browser(Setting.DESK.in("de-DE"))) {
            var page = visitors.signedIn(browser, "caseworker2");
            page.navigate(JourneysIT.ownCase(page) + "?add=note");
            var text = "Grüße aus der Anhörung, ".repeat(8_700);
            assertThat(text).hasSizeGreaterThan(200_000);
            page.locator("#f-text").evaluate(PASTED, text);
            page.locator("[data-draft-status]:has-text(\"gesichert\")").waitFor();

            page.locator(SEND).first().click();

            page.locator(".summary").waitFor();
            assertThat(page.locator("#f-text").inputValue()).isEqualTo(text);
            visitors.forgive();
        }
    }
}
