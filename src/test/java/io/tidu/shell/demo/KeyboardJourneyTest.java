package io.tidu.shell.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.tidu.DemoTest;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** UC-16: a reviewer works through the list without touching the mouse. */
@DemoTest
class KeyboardJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aReviewerWorksThroughTheListByKeyboardAlone() {
        try (var browser = new Browser(port)) {
            var page = browser.login("county2");
            browser.see("待我处理");
            var first = opensARowOfTheDesk(page);
            goesThroughFiguresAndMarksOne(page);
            turnsFilesAndPagesOfTheEvidence(page);
            commentsOnAFigure(page);
            browser.picture("keyboard");
            var second = goesOnAndComesBack(page, first);
            recommends(page, first, second);
            givesBack(page, second);
            declines(page);
            seesTheKeysAndGoesBackToTheList(page);
        }
    }

    private String opensARowOfTheDesk(Page page) {
        var desk = page.locator("[data-keys]");
        assertThat(desk).isVisible();
        assertThat(page.locator("vaadin-grid").getByRole(AriaRole.LINK).first()).isVisible();
        press(page, "j");
        press(page, "j");
        press(page, "Enter");
        page.waitForURL("**/desk/*");
        assertThat(head(page)).isVisible();
        return number(page);
    }

    private static void goesThroughFiguresAndMarksOne(Page page) {
        press(page, "2");
        assertThat(page.getByText(Pattern.compile("本部门已核对 0 / \\d+ 项"))).isVisible();
        press(page, "j");
        for (int line = 0;
                line < 30
                        && !page.getByText(Pattern.compile("本部门已核对 1 / \\d+ 项")).isVisible();
                line++) {
            press(page, "a");
            press(page, "j");
        }
        assertThat(page.getByText(Pattern.compile("本部门已核对 [1-9]\\d* / \\d+ 项"))).isVisible();
    }

    private void turnsFilesAndPagesOfTheEvidence(Page page) {
        var place = page.locator(".tidu-evidence-bar .tidu-soft");
        assertThat(place).hasText(Pattern.compile("^1 / \\d+$"));
        press(page, "e");
        assertThat(place).hasText(Pattern.compile("^2 / \\d+$"));
        var number = page.locator("tidu-paper [data-key=page]");
        assertThat(number).hasValue("1");
        assertThat(page.locator("tidu-paper canvas").first()).isVisible();
        var reader = page.request().get("http://localhost:" + port + "/assets/pdfjs/build/pdf.worker.min.mjs");
        assertThat(reader.headers().get("content-security-policy"))
                .endsWith("default-src 'self'; script-src 'self' 'wasm-unsafe-eval'");
        press(page, "]");
        assertThat(number).hasValue("2");
        saysOnWhichPageAFigureStands(page, number);
        press(page, "Shift+E");
        assertThat(place).hasText(Pattern.compile("^1 / \\d+$"));
    }

    /** It is the page that is looked at; from the first one a key leads there. */
    private static void saysOnWhichPageAFigureStands(Page page, Locator number) {
        goToALineWithAFigure(page);
        press(page, "l");
        var asked = page.locator("vaadin-dialog[opened] vaadin-integer-field input");
        assertThat(asked).hasValue("2");
        page.waitForFunction("() => document.activeElement.matches('vaadin-dialog[opened] input')");
        press(page, "Enter");
        assertThat(page.locator("vaadin-dialog[opened]")).hasCount(0);
        assertThat(page.locator(".filing-source.office").first()).hasText("第2页");
        press(page, "[");
        assertThat(number).hasValue("1");
        goToALineWithAFigure(page);
        press(page, "g");
        assertThat(number).hasValue("2");
    }

    private static void goToALineWithAFigure(Page page) {
        page.locator(".tidu-claims tr:has([data-source-line])")
                .first()
                .evaluate("line => { line.tabIndex = -1; line.focus(); }");
    }

    private static void commentsOnAFigure(Page page) {
        press(page, "j");
        press(page, "m");
        type(page, "口径请再核对");
        press(page, "Control+Enter");
        assertThat(page.locator(".tidu-discussions")).containsText("口径请再核对");
        assertThat(page.getByText("讨论 1").first()).isVisible();
        press(page, "Escape");
        press(page, "2");
    }

    private static String goesOnAndComesBack(Page page, String first) {
        var second = goes(page, "n", first);
        assertThat(goes(page, "p", second)).isEqualTo(first);
        assertThat(goes(page, "n", first)).isEqualTo(second);
        goes(page, "p", second);
        return second;
    }

    private void recommends(Page page, String first, String second) {
        press(page, "o");
        type(page, "材料齐全，同意推荐。");
        press(page, "Escape");
        press(page, "r");
        assertThat(page.locator("vaadin-confirm-dialog[opened]:not([opening])")).hasCount(1);
        press(page, "Enter");
        leaves(page, first);
        assertThat(number(page)).isEqualTo(second);
        assertThat(status(first)).isEqualTo("CITY_REVIEW");
        assertThat(said(first)).isEqualTo("材料齐全，同意推荐。");
    }

    private void givesBack(Page page, String number) {
        press(page, "b");
        type(page, "请写明统计口径");
        press(page, "Control+Enter");
        leaves(page, number);
        assertThat(status(number)).isEqualTo("RETURNED");
        assertThat(said(number)).isEqualTo("请写明统计口径");
    }

    private void declines(Page page) {
        var number = number(page);
        press(page, "d");
        type(page, "主导产品不符");
        press(page, "Control+Enter");
        leaves(page, number);
        assertThat(status(number)).isEqualTo("NOT_RECOMMENDED");
    }

    private static void seesTheKeysAndGoesBackToTheList(Page page) {
        press(page, "?");
        var keys = page.locator("vaadin-dialog[opened]");
        assertThat(keys).containsText("标记所在数据已核对");
        press(page, "Escape");
        assertThat(keys).hasCount(0);
        press(page, "u");
        page.waitForURL(address -> !Pattern.compile("/desk/").matcher(address).find());
    }

    private static String goes(Page page, String key, String from) {
        press(page, key);
        leaves(page, from);
        return number(page);
    }

    private static void leaves(Page page, String number) {
        page.waitForURL(address -> address.contains("/desk") && !address.contains(number));
        assertThat(head(page)).isVisible();
        assertThat(page.getByText(number)).hasCount(0);
    }

    private static Locator head(Page page) {
        return page.locator(".tidu-review .tidu-head h1");
    }

    private static String number(Page page) {
        return page.url().replaceAll("[?#].*", "").replaceAll(".*/", "");
    }

    private static void press(Page page, String key) {
        page.keyboard().press(key);
    }

    /** Where the focus is by itself, which is not in a dialog that is going. */
    private static void type(Page page, String text) {
        page.waitForFunction("""
                () => {
                    let at = document.activeElement;
                    return at && at.matches('textarea, input') && !at.closest('vaadin-dialog:not([opened])');
                }""");
        page.keyboard().insertText(text);
    }

    private String status(String number) {
        return jdbc.sql("select status from filing where number = ?")
                .param(number)
                .query(String.class)
                .single();
    }

    private String said(String number) {
        return List.copyOf(jdbc.sql("""
                        select e.reason from filing_event e join filing f on f.id = e.filing_id
                        where f.number = ? order by e.sequence desc limit 1""").param(number).query(String.class).list())
                .getFirst();
    }
}
