package io.tidu.shell.demo;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitUntilState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A real Chromium, and one person after another in front of it. Keeps a picture of every station in target/journey. */
class Browser implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "journey");

    private final Playwright playwright =
            Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final com.microsoft.playwright.Browser chromium;
    private final String address;
    private BrowserContext context;
    private Page page;
    private @Nullable Recording recording;
    private int pictures;

    Browser(int port) {
        address = "http://localhost:" + port;
        chromium = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(installed())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
        context = chromium.newContext();
        page = context.newPage();
    }

    /** Nobody in particular, on a machine where nobody was before. */
    Page visitor() {
        context.close();
        var options = new NewContextOptions().setViewportSize(1440, 1000).setLocale("zh-CN");
        context = chromium.newContext(recording == null ? options : recording.into(options));
        context.setDefaultTimeout(90_000);
        page = context.newPage();
        if (recording != null) {
            recording.follow(page);
        }
        return page;
    }

    /** Keeps all that the server sends to the next person. */
    void record(Recording into) {
        recording = into;
    }

    /** Nobody is there any more; what was recorded is complete then. */
    void leave() {
        context.close();
    }

    Page login(String login) {
        visitor();
        open("/login");
        page.fill("input[name=username]", login);
        page.fill("input[name=password]", "Tidu-demo-2026");
        page.click("main form button[type=submit]");
        page.waitForURL(
                url -> !url.contains("/login") && !url.contains("/start"),
                new Page.WaitForURLOptions().setWaitUntil(WaitUntilState.COMMIT));
        return page;
    }

    void open(String path) {
        page.navigate(address + path);
    }

    void press(String name) {
        button(name).click();
    }

    /** Presses a button of the dialog that is open, or is about to open. */
    void confirm(String name) {
        page.locator("vaadin-dialog[opened], vaadin-confirm-dialog[opened]")
                .last()
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    /** The last of that name that is shown: in a dialog, the dialog's. */
    Locator button(String name) {
        return page.getByRole(
                        AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true))
                .last();
    }

    /** Presses the first button with that text in it, such as a step of the form. */
    void step(String text) {
        page.getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText(text))
                .first()
                .click();
    }

    void see(String text) {
        page.getByText(text).locator("visible=true").first().waitFor();
    }

    void picture(String name) {
        page.screenshot(new ScreenshotOptions().setPath(PICTURES.resolve("%02d-%s.png".formatted(++pictures, name))));
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static Path installed() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no Chromium is installed: see .ci/run"));
    }
}
