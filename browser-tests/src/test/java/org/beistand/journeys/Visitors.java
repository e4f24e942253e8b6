package org.beistand.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Browsers with people in front of them; what a console complains about is remembered. */
final class Visitors implements AutoCloseable {
    static final String PASSWORD = "beistand-demo";

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final double PATIENCE = 30_000;

    private final Playwright playwright;
    private final Browser browser;
    private final String address;
    private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());

    Visitors(String address) {
        this.address = address;
        var chromium = Path.of(System.getProperty("beistand.chromium", "/usr/bin/chromium"));
        if (!Files.isExecutable(chromium)) {
            throw new IllegalStateException(
                    "There is no Chromium at "
                            + chromium
                            + "; install it, or name it with -Dbeistand.chromium=PATH.");
        }
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(chromium)
                                        .setArgs(
                                                List.of(
                                                        "--no-sandbox",
                                                        "--disable-gpu",
                                                        "--disable-quic",
                                                        "--no-first-run",
                                                        "--disable-background-networking",
                                                        "--disable-component-update",
                                                        "--disable-sync")));
    }

    /** What somebody sits in front of. */
    record Setting(int width, int height, String locale, ColorScheme scheme, boolean script) {
        static final Setting DESK = new Setting(1400, 900, "en-GB", ColorScheme.LIGHT, true);

        Setting in(String language) {
            return new Setting(width, height, language, scheme, script);
        }

        Setting dark() {
            return new Setting(width, height, locale, ColorScheme.DARK, script);
        }

        Setting phone() {
            return new Setting(390, 844, locale, scheme, script);
        }

        Setting withoutScript() {
            return new Setting(width, height, locale, scheme, false);
        }
    }

    /** A browser of its own, with its own cookies. */
    BrowserContext browser(Setting setting) {
        var context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(setting.width(), setting.height())
                                .setLocale(setting.locale())
                                .setColorScheme(setting.scheme())
                                .setJavaScriptEnabled(setting.script())
                                .setReducedMotion(ReducedMotion.REDUCE)
                                .setBaseURL(address));
        context.setDefaultTimeout(PATIENCE);
        context.onConsoleMessage(m -> {
            if (m.type().equals("error") || m.text().contains("Content Security Policy")) {
                complaints.add(m.text() + " at " + m.location());
            }
        });
        context.onWebError(e -> complaints.add(e.error()));
        return context;
    }

    /** Somebody signed in, on the start page. */
    Page signedIn(BrowserContext context, String name) {
        var page = context.newPage();
        page.navigate("/login");
        page.locator("#name").fill(name);
        page.locator("#password").fill(PASSWORD);
        page.locator("main button.primary").click();
        page.waitForURL(url -> !url.contains("/login"));
        return page;
    }

    /** Fails when the page keeps somebody out, or when a console has complained. */
    void everybodyCanUse(Page page) {
        var found =
                new AxeBuilder(page)
                        .withTags(RULES).analyze().getViolations().stream()
                                .map(v -> v.getId() + " " + v.getNodes().getFirst().getTarget())
                                .toList();
        assertThat(found).as("axe on %s", page.url()).isEmpty();
        assertThat(complaints).as("console").isEmpty();
    }

    /** Forgets complaints that a journey provokes on purpose, such as an ended session. */
    void forgive() {
        complaints.clear();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
