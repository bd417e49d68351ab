package io.tidu.shell.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import io.tidu.DemoTest;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** UC-13: two reviewers of the province at two machines, and a third who watches the desk. */
@DemoTest
class TogetherJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Test
    void twoPeopleSeeEachOtherWriteOneOpinionAndCannotDecideAgainstEachOther() {
        try (var one = new Browser(port);
                var other = new Browser(port)) {
            var number = waitingForTheProvince();
            var zhou = one.login("province");
            var zheng = other.login("province2");
            one.open("/desk/" + number);
            other.open("/desk/" + number);
            theySeeEachOther(zhou, zheng);
            theyWriteOneOpinion(zhou, zheng);
            one.picture("together");
            theirDecisionsMeet(one, zhou, other, zheng);
            theDeskMovesByItself(one, zhou, other, zheng);
            whoClosesTheScreenIsGone(one, zhou, other, zheng);
        }
    }

    private static void theySeeEachOther(Page zhou, Page zheng) {
        assertThat(people(zhou)).containsText("郑省审");
        assertThat(people(zheng)).containsText("周省审");
        opinion(zheng).click();
        assertThat(people(zhou)).containsText("正在写审核意见");
    }

    private static void theyWriteOneOpinion(Page zhou, Page zheng) {
        opinion(zhou).pressSequentially("营收与审计报告一致。");
        assertThat(opinion(zheng)).hasValue("营收与审计报告一致。");
        opinion(zheng).press("Control+Home");
        for (var sign : "经现场核查，".split("")) {
            opinion(zheng).pressSequentially(sign);
            opinion(zhou).pressSequentially("同");
        }
        var together = "经现场核查，营收与审计报告一致。同同同同同同";
        assertThat(opinion(zhou)).hasValue(together);
        assertThat(opinion(zheng)).hasValue(together);
        zheng.reload();
        assertThat(opinion(zheng)).hasValue(together);
    }

    private static void theirDecisionsMeet(Browser one, Page zhou, Browser other, Page zheng) {
        other.press("不予通过");
        var reason = zheng.locator("vaadin-dialog[opened] textarea");
        reason.fill("市场占有率没有依据");
        var address = zhou.url();
        one.press("同意认定");
        zhou.waitForCondition(() -> !zhou.url().equals(address));
        assertThat(zheng.locator(".tidu-stale")).containsText("周省审");
        other.confirm("不予通过");
        assertThat(zheng.locator("vaadin-notification-card").last()).containsText("周省审");
        assertThat(reason).hasValue("市场占有率没有依据");
        other.confirm("取消");
        other.picture("stale");
        other.press("载入最新情况");
        assertThat(zheng.locator(".tidu-conflict")).containsText("市场占有率没有依据");
        assertThat(opinion(zheng)).hasCount(0);
        other.picture("kept");
    }

    private void theDeskMovesByItself(Browser one, Page zhou, Browser other, Page zheng) {
        other.open("/desk");
        var count = zheng.locator(".tidu-desk .tidu-head [role=status]");
        assertThat(count).containsText("共");
        int before = number(count);
        one.open("/desk/" + waitingForTheProvince());
        var address = zhou.url();
        one.press("同意认定");
        zhou.waitForCondition(() -> !zhou.url().equals(address));
        assertThat(count).containsText(String.valueOf(before - 1), new ContainsTextOptions().setTimeout(5_000));
        assertThat(zheng.locator(".tidu-chips")).containsText("待我处理 " + (before - 1));
    }

    private void whoClosesTheScreenIsGone(Browser one, Page zhou, Browser other, Page zheng) {
        var number = waitingForTheProvince();
        one.open("/desk/" + number);
        other.open("/desk/" + number);
        assertThat(people(zhou)).containsText("郑省审");
        zheng.close();
        await().atMost(Duration.ofSeconds(30)).until(() -> !people(zhou).isVisible());
    }

    private static Locator people(Page page) {
        return page.locator(".tidu-people");
    }

    private static Locator opinion(Page page) {
        return page.locator(".tidu-opinion textarea");
    }

    private static int number(Locator count) {
        var digits = Pattern.compile("\\d+").matcher(count.innerText());
        assertThat(digits.find()).isTrue();
        return Integer.parseInt(digits.group());
    }

    private String waitingForTheProvince() {
        return jdbc.sql("""
                select number from filing where status = 'PROVINCE_REVIEW' and province_bureau_id =
                    (select bureau_id from account where login = 'province') order by number limit 1""").query(String.class).single();
    }
}
