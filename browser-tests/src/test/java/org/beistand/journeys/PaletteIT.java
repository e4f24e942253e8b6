package org.beistand.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.beistand.journeys.Visitors.Setting;
import org.junit.jupiter.api.Test;

/** Going somewhere by the keyboard, by touch and without script (decision 0110). */
class PaletteIT extends AtTheProgram {
    @Test
    void the_keyboard_finds_a_case_and_a_step_in_it() {
        try (var browser = visitors.browser(Setting.DESK)) {
            var page = visitors.signedIn(browser, "caseworker");
            page.keyboard().press("Control+k");
            page.keyboard().type(":karimy");
            page.locator("#palette-hits .hit:has-text('Karimi')").first().waitFor();
            visitors.everybodyCanUse(page);
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            page.waitForURL("**/cases/*");
            assertThat(page.locator("h1").textContent()).contains("Karimi");

            page.keyboard().press("Control+k");
            page.keyboard().type(">write a note");
            page.keyboard().press("Enter");
            page.waitForURL("**/cases/*?add=note*");
        }
    }

    @Test
    void nothing_of_it_stays_in_the_page_or_its_address() {
        try (var browser = visitors.browser(Setting.DESK.phone())) {
            var page = visitors.signedIn(browser, "caseworker");
            page.locator("[data-palette]").click();
            page.locator("#palette-text").fill("@karimi");
            page.locator("#palette-hits .hit:has-text('Karimi')").first().waitFor();
            page.keyboard().press("Escape");

            page.locator("#palette")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
            assertThat(page.content()).doesNotContain("@karimi");
            assertThat(page.locator("#palette-hits").textContent()).isEmpty();
            assertThat(page.url()).doesNotContain("karimi");
        }
    }

    @Test
    void it_is_a_plain_page_without_script() {
        try (var browser = visitors.browser(Setting.DESK.in("de-DE").withoutScript())) {
            var page = visitors.signedIn(browser, "caseworker");
            page.locator("[data-palette]").click();
            page.locator("#search").fill("carimi");
            page.locator("main form button").click();
            assertThat(page.url()).endsWith("/search");
            assertThat(page.locator("main .hits").textContent()).contains("Karimi");
        }
    }
}
