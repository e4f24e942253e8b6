package org.beistand.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.beistand.journeys.Visitors.Setting;
import org.junit.jupiter.api.Test;

/** A space manager makes a room bookable and closes it again; everybody else looks on. */
class RoomsIT extends AtTheProgram {

    @Test
    void a_room_is_added_checked_closed_and_opened_again() {
        try (var browser = visitors.browser(Setting.DESK.in("de-DE"))) {
            var page = visitors.signedIn(browser, "spacemanager");
            page.locator("main a[href$='/spaces/new']").first().click();
            page.locator("#f-name").fill("Ulme");
            page.locator("#f-capacity").fill("0");
            page.locator("#f-sunday").fill("10-12");
            page.locator("main form button.primary").click();
            page.locator("main [role=alert]").waitFor();
            assertThat(page.locator("#f-sunday").inputValue()).isEqualTo("10-12");
            visitors.forgive();

            page.locator("#f-capacity").fill("6");
            page.locator("#f-sunday").fill("10:00-12:00");
            page.locator("main form button.primary").click();
            page.waitForURL("**/spaces/*-*");
            var room = page.url();
            assertThat(page.locator("main .head .tag.bad").count()).isOne();

            page.navigate(room + "/inspection");
            page.locator("label:has(input[value=PASSED])").click();
            page.locator("main form button.primary").click();
            page.waitForURL(room);
            assertThat(page.locator("main .head .tag.bad").count()).isZero();
            closed(page, room);
        }
    }

    private static void closed(Page page, String room) {
        page.navigate(room + "/block");
        page.locator("label:has(input[value=INCIDENT])").click();
        page.locator("#f-fromTime").fill("00:00");
        page.locator("#f-untilTime").fill("23:59");
        page.locator("main form button.primary").click();
        page.waitForURL(room);
        assertThat(page.locator("main .head .tag.bad").count()).isOne();
        visitors.everybodyCanUse(page);
        page.locator("form[action$='/lifting'] button").click();
        page.locator("main .head .tag:not(.bad)").first().waitFor();
        assertThat(page.locator("form[action$='/lifting']").count()).isZero();
    }

    @Test
    void who_does_not_look_after_rooms_sees_no_address_of_a_protected_place() {
        try (var browser = visitors.browser(Setting.DESK.phone())) {
            var page = visitors.signedIn(browser, "caseworker");
            page.navigate("/spaces");
            assertThat(page.locator("main table tbody tr").count()).isGreaterThanOrEqualTo(9);
            assertThat(page.content()).contains("Am Kanal").doesNotContain("Wiesengrund");
            assertThat(page.locator("main a[href$='/new'], main a[href$='/change']").count())
                    .isZero();
            page.locator("main a:has-text('Laterne')").click();
            page.waitForURL("**/spaces/*-*");
            assertThat(page.content()).doesNotContain("Wiesengrund");
            visitors.everybodyCanUse(page);
        }
    }
}
