package org.beistand.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import org.beistand.journeys.Visitors.Setting;
import org.junit.jupiter.api.Test;

/** Two people merged in error: what came in meanwhile goes to the right one. */
class MergeIT extends AtTheProgram {
    @Test
    void a_merge_is_undone_and_a_case_of_the_meantime_goes_to_the_right_person() {
        try (var browser = visitors.browser(Setting.DESK.in("de-DE"))) {
            var page = visitors.signedIn(browser, "caseworker2");
            var survivor = survivor(page);
            page.navigate(survivor);
            visitors.everybodyCanUse(page);
            var newCase = newCase(page);

            page.navigate(survivor);
            page.locator("a[href$='/unmerging']").first().click();
            visitors.everybodyCanUse(page);
            confirm(page);

            page.navigate(survivor);
            page.locator("a[href*='/client-correction?client=']").first().click();
            confirm(page);

            page.navigate(newCase);
            assertThat(page.locator("h1").textContent()).contains("Sofia");
            page.navigate(survivor);
            assertThat(page.locator("main").textContent()).contains("War zusammengeführt mit");
        }
    }

    /** The person who answers for two records. */
    private static String survivor(Page page) {
        page.navigate("/cases");
        page.locator("a[href^='/cases/']:has-text('Kowalczyk')").first().click();
        return page.locator("h1 a[href^='/people/']").getAttribute("href");
    }

    private static String newCase(Page page) {
        page.locator("a[href^='/cases/new?person=']").first().click();
        page.locator("#f-concern").fill("Fragt noch einmal nach der Minderung.");
        confirm(page);
        return URI.create(page.url()).getPath();
    }

    private static void confirm(Page page) {
        var before = page.url();
        page.locator("main form button.primary").click();
        page.waitForURL(url -> !url.equals(before));
    }
}
