package io.tidu.shell.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.tidu.DemoTest;
import io.tidu.evidence.DossierId;
import io.tidu.evidence.EvidenceService;
import io.tidu.evidence.EvidenceSlots;
import io.tidu.filing.FieldPath;
import io.tidu.filing.FilingId;
import io.tidu.filing.FilingService;
import io.tidu.identity.AccountId;
import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.OfEnterprise;
import io.tidu.identity.Jurisdiction;
import io.tidu.identity.Role;
import io.tidu.shared.CreditCode;
import io.tidu.shared.EnterpriseId;
import io.tidu.shared.RowKey;
import io.tidu.shared.Zone;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The main job in one go, by the people of the demo in a real browser. Most of the form's ninety fields are put in beneath
 * the screen, as if typed on another machine before; what the journey is about is done by hand.
 */
@DemoTest
class JourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    FilingService filings;

    @Autowired
    EvidenceService evidence;

    @Autowired
    EvidenceSlots slots;

    @Autowired
    DemoClock clock;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aFirmFilesCountyAndCityReviewTheProvincePublishesAndAnyoneFindsTheTitle() {
        try (var browser = new Browser(port)) {
            var key = theFirmFillsAndAsksItsSignatory(browser);
            var number = theSignatoryConfirms(browser, key);
            theCountyGivesItBack(browser, number);
            theFirmCorrects(browser, number);
            theSignatoryConfirms(browser, number);
            passesOn(browser, "county", number, "推荐上报", "本次修改");
            passesOn(browser, "city", number, "推荐上报", "办理过程");
            passesOn(browser, "province", number, "同意认定", "办理过程");
            theOtherCountyFindsNothing(browser, number);
            thePublisherPutsItBeforeThePublic(browser);
            theNoticeEndsAndTheListIsPublished(browser);
            anyoneFindsTheTitle(browser);
        }
    }

    private String theFirmFillsAndAsksItsSignatory(Browser browser) {
        var page = browser.login("enterprise");
        browser.see("可以申报的轮次");
        browser.picture("ladder");
        browser.press("开始申报");
        page.waitForURL("**/filings/*");
        var key = lastPart(page);
        var elsewhere = typedOnAnotherMachine(key);
        page.reload();
        browser.see("经营情况");
        browser.step("经营情况");
        var revenue = page.locator("[data-path='revenue@" + lastYear() + "'] input");
        revenue.fill("6200.00");
        revenue.press("Tab");
        browser.see("已保存");
        browser.picture("form");
        assertThat(filings.open(elsewhere, new FilingId(UUID.fromString(key)))
                        .content()
                        .text(FieldPath.of("revenue", lastYear())))
                .contains("6200.00");
        uploadsTheLicence(browser, page);
        browser.step("检查并提交");
        browser.see("都填好了");
        browser.picture("check");
        ask(browser);
        return key;
    }

    private static void uploadsTheLicence(Browser browser, Page page) {
        browser.step("证明材料");
        page.locator("input[type=file]").first().setInputFiles(new FilePayload[] {
            new FilePayload("营业执照.exe", "application/pdf", "MZ not a paper".getBytes(StandardCharsets.UTF_8)),
            new FilePayload("营业执照.pdf", "application/pdf", bytes(DemoPaper.page(List.of("营业执照副本"))))
        });
        page.getByText("营业执照.pdf").first().waitFor();
        browser.picture("evidence");
        assertThat(page.locator("body").innerText()).contains("营业执照.exe");
    }

    private static void ask(Browser browser) {
        browser.press("请签署人确认");
        browser.press("交给签署人");
        browser.see("已交给签署人");
    }

    private static String theSignatoryConfirms(Browser browser, String key) {
        var page = browser.login("signer");
        browser.open("/filings/" + key);
        browser.see("真实性承诺");
        page.getByText("我已通读全部内容").click();
        browser.press("确认并提交");
        browser.see("已提交");
        browser.picture("signed");
        var text = page.locator("body").innerText();
        var number = Pattern.compile("SRDI-\\d{4}-\\d{6}").matcher(text);
        assertThat(number.find()).as("the number in %s", text).isTrue();
        assertThat(textOf(page.waitForDownload(
                        () -> page.locator("a.filing-pdf").first().click())))
                .contains(number.group())
                .contains("镇巴沣岑流体控制有限公司");
        return number.group();
    }

    private static void theCountyGivesItBack(Browser browser, String number) {
        var page = browser.login("county");
        browser.see("待我处理");
        browser.picture("desk");
        browser.open("/desk/" + number);
        browser.see("条件核对");
        page.locator("tidu-paper canvas").first().waitFor();
        browser.picture("review");
        browser.press("退回修改");
        var reason = page.locator("vaadin-dialog textarea, vaadin-dialog-overlay textarea")
                .first();
        reason.fill("市场占有率说明请写明统计口径。");
        browser.picture("return");
        browser.press("退回修改");
        browser.see("镇巴沣岑流体控制有限公司：");
    }

    private static void theFirmCorrects(Browser browser, String number) {
        var page = browser.login("enterprise");
        browser.open("/filings/" + number);
        browser.see("市场占有率说明请写明统计口径。");
        browser.picture("returned");
        browser.step("特色");
        var note = page.locator("[data-path='market_note'] textarea");
        note.fill("按中国通用机械工业协会年度统计口径，本企业产品在国内细分市场位居第二。");
        note.press("Tab");
        browser.see("已保存");
        browser.step("检查并提交");
        ask(browser);
    }

    private static byte[] bytes(InputStream content) {
        try (content) {
            return content.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String contentOf(Download file) {
        return new String(bytes(file.createReadStream()), StandardCharsets.UTF_8);
    }

    private static String textOf(Download pdf) {
        try (var document = Loader.loadPDF(bytes(pdf.createReadStream()))) {
            return new PDFTextStripper().getText(document);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void passesOn(Browser browser, String login, String number, String action, String seen) {
        browser.login(login);
        browser.open("/desk/" + number);
        browser.see(seen);
        browser.picture("before-" + login);
        browser.press(action);
        browser.see("镇巴沣岑流体控制有限公司：");
    }

    private static void theOtherCountyFindsNothing(Browser browser, String number) {
        browser.login("county2");
        browser.open("/desk/" + number);
        browser.see("没有找到");
        browser.picture("not-found");
    }

    private void thePublisherPutsItBeforeThePublic(Browser browser) {
        var page = browser.login("publisher");
        browser.see("公示与名单");
        page.locator("vaadin-select, vaadin-combo-box").first().click();
        page.getByText("第 3 批").last().click();
        browser.press("全部 1 件制作公示");
        browser.picture("notice-in-the-making");
        browser.press("保存并发布");
        browser.see("已发布");
        browser.picture("notice");
    }

    private void theNoticeEndsAndTheListIsPublished(Browser browser) {
        var today = LocalDate.ofInstant(Clock.systemUTC().instant(), Zone.SHANGHAI);
        clock.standAt(today.plusDays(30), 10, 0);
        var page = browser.login("publisher");
        page.getByRole(AriaRole.TAB)
                .filter(new FilterOptions().setHasText("公示"))
                .nth(1)
                .click();
        page.getByText("第3批").first().waitFor();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("结束公示"))
                .first()
                .click();
        browser.confirm("结束公示");
        browser.see("已结束。");
        browser.picture("notice-ended");
        browser.step("发布名单");
        page.getByLabel("文号").last().fill("陕工信发〔" + today.getYear() + "〕演示 88 号");
        browser.picture("list-in-the-making");
        browser.confirm("发布名单");
        browser.see("已发布");
        browser.picture("list");
    }

    private void anyoneFindsTheTitle(Browser browser) {
        var firm = firm();
        var page = browser.visitor();
        browser.open("/lists?q=" + firm.name());
        assertThat(page.getByText(firm.name()).first()).isVisible();
        browser.picture("public-list");
        assertThat(page.locator("main table").first().innerText())
                .contains(firm.name())
                .contains("专精特新中小企业");
        page.getByText("第3批专精特新中小企业名单").first().click();
        assertThat(page.getByText(firm.name()).first()).isVisible();
        assertThat(page.getByText("SHA-256").first()).isVisible();
        var csv = page.waitForDownload(
                () -> page.locator("a[href$='.csv']").first().click());
        assertThat(contentOf(csv))
                .contains(firm.name())
                .contains(firm.creditCode().value());
        browser.picture("public-list-itself");
    }

    /** What the firm had typed before: all of it but the revenue of last year. */
    private Actor typedOnAnotherMachine(String key) {
        var firm = firm();
        var id = new FilingId(UUID.fromString(key));
        var content = new HashMap<>(DemoContent.of(firm, lastYear(), true));
        content.remove(FieldPath.of("revenue", lastYear()));
        content.put(FieldPath.of("core_revenue", lastYear()), "5900.00");
        content.put(FieldPath.of("rd_expense", lastYear()), "410.00");
        content.put(FieldPath.of("products", "r1", "revenue"), "4100.00");
        content.put(FieldPath.of("products", "r2", "revenue"), "900.00");
        content.put(FieldPath.of("product_revenue"), "4100.00");
        filings.saveDraft(
                firm.filler(), id, content, filings.open(firm.filler(), id).revision());
        for (var slot : slots.forRung("SRDI_SME").stream().skip(1).toList()) {
            for (int copy = 1; copy <= slot.minFiles(); copy++) {
                var paper = DemoPaper.page(
                        List.of(slot.name().zh(), firm.name(), slot.code().value() + " " + copy));
                evidence.add(
                        firm.filler(),
                        new DossierId(id.value()),
                        slot.code(),
                        slot.name().zh() + copy + ".pdf",
                        paper);
            }
        }
        return firm.filler();
    }

    /** The firm of the account {@code enterprise}. */
    private DemoFirm firm() {
        return jdbc.sql("""
                select e.id, e.name, e.credit_code, e.county_code, e.county_bureau_id, e.city_bureau_id, e.province_bureau_id, a.id as account
                from account a join enterprise e on e.id = a.enterprise_id where a.login = 'enterprise'""")
                .query((row, line) -> {
                    var id = new EnterpriseId(RowKey.uuid(row.getBytes("id")));
                    var filler = new Actor(
                            new AccountId(RowKey.uuid(row.getBytes("account"))),
                            "王填报",
                            Role.FILLER,
                            new OfEnterprise(id),
                            "test");
                    return new DemoFirm(
                            id,
                            new CreditCode(row.getString("credit_code")),
                            row.getString("name"),
                            row.getString("county_code"),
                            new Jurisdiction(
                                    RowKey.uuid(row.getBytes("county_bureau_id")),
                                    RowKey.uuid(row.getBytes("city_bureau_id")),
                                    RowKey.uuid(row.getBytes("province_bureau_id"))),
                            Trade.VALVES,
                            filler,
                            filler);
                })
                .single();
    }

    private static int lastYear() {
        return LocalDate.ofInstant(Clock.systemUTC().instant(), Zone.SHANGHAI)
                        .minusDays(20)
                        .getYear()
                - 1;
    }

    private static String lastPart(Page page) {
        return page.url().replaceAll("[?#].*", "").replaceAll(".*/", "");
    }
}
