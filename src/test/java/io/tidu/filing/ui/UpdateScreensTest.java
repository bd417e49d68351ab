package io.tidu.filing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import io.tidu.filing.FieldPath;
import io.tidu.filing.upkeep.UpdateService;
import io.tidu.title.TitleRoom;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.userdetails.UserDetails;

/** UC-25: the firm makes its yearly update, and its bureau reads it. */
class UpdateScreensTest extends FilingScreens {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private UpdateService updates;

    @BeforeEach
    void aTitle() {
        TitleRoom.in(context).grant(firm.id(), "SRDI_SME", LocalDate.of(lastYear, 7, 1));
    }

    @Test
    void theTimeLineSaysWhatIsDueNextWhatFollowsAndByWhichClause() {
        open("ladder");
        assertThat(said())
                .contains("称号动态", "由《虚构名单》", "年度信息更新", "的后果：", "第十七条", "去更新")
                .contains(lastYear + 3 + "-06-30 有效期届满", "如不办理");
    }

    @Test
    void thePersonIsToldWhatIsMissingAndHandsItOver() {
        complete();
        open("ladder/update");
        assertThat(said()).contains("专精特新中小企业", "本次更新适用于下列称号", "营业收入", "近三年有无下列情形");
        press("交签字人确认");
        assertThat(said()).contains("还有 1 处需要补充或改正");

        as(firm.filler(), actor -> updates.save(actor, Map.of(FieldPath.of("blocked"), "NONE")));
        type("revenue@" + lastYear, "6543.21");
        assertThat(said()).contains("内容已填全");
        press("交签字人确认");
        assertThat(said()).contains("已交签字人确认，等待签字人办理");
    }

    @Test
    void theSignatoryReadsEverythingDeclaresAndCanConfirm() {
        handedOver();
        open(firm.signatory(), "ladder/update");
        assertThat(said()).contains("6200.00", "请核对后确认");
        var sign = find(Button.class).withText("确认更新").single();
        assertThat(sign.isEnabled()).isFalse();

        test(find(Checkbox.class).single()).click();
        assertThat(sign.isEnabled()).isTrue();
    }

    @Test
    void whatWasConfirmedIsOnTheTimeLineAndNothingIsAskedAnyMore() {
        handedOver();
        as(firm.signatory(), actor -> updates.sign(actor, UUID.randomUUID()));
        open("ladder");
        assertThat(said()).contains("查看 " + (lastYear + 1) + " 年更新内容").doesNotContain("去更新");
    }

    private void handedOver() {
        complete();
        as(firm.filler(), actor -> updates.save(actor, Map.of(FieldPath.of("blocked"), "NONE")));
        as(firm.filler(), updates::handOver);
    }

    @Test
    void theCountyReadsItWithPersonsInPartAndOthersFindNothing() {
        handedOver();
        as(firm.signatory(), actor -> updates.sign(actor, UUID.randomUUID()));
        var address = "yearly-updates/" + firm.id().value() + "/" + (lastYear + 1);

        open(countyReviewer, address);
        assertThat(said()).contains("6200.00", "138****1234", "张三").doesNotContain("13800001234", "li.si@example.com");

        logOut();
        logIn(people.ofBureau("REVIEWER", "周八", people.bureau("PROVINCE", "虚构别省" + firm.name(), "610000", null)));
        UI.getCurrent().navigate(address);
        assertThat(said()).doesNotContain("6200.00", "确认记录");
    }

    @Test
    void whoHoldsNothingReadsThatNothingIsAsked() {
        var other = Firm.enter(provision, people, county);
        open(other.filler(), "ladder/update");
        assertThat(said()).contains("没有需要做年度信息更新的称号");
    }

    @Test
    void everythingIsSaidInEnglishToPeopleWhoChoseIt() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        open("ladder");
        assertThat(said()).contains("Life of the titles", "missed: ", "Article 17");
        open("ladder/update");
        assertThat(said()).contains("Yearly update", "This update counts for these titles", "Hand to the signatory");
    }

    private void open(String route) {
        open(firm.filler(), route);
    }

    private void open(UserDetails person, String route) {
        logOut();
        logIn(person);
        UI.getCurrent().navigate(route);
    }
}
