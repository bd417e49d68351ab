package io.tidu.publication.cancellation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.tidu.Screens;
import io.tidu.enterprise.EnterpriseDirectory;
import io.tidu.filing.Stage;
import io.tidu.publication.cancellation.CancellationAnswers;
import io.tidu.publication.cancellation.CancellationLists;
import io.tidu.publication.cancellation.CancellationService;
import io.tidu.publication.cancellation.CaseFilter;
import io.tidu.publication.cancellation.NewCancellationList;
import io.tidu.shared.RegionCode;
import io.tidu.shared.Zone;
import io.tidu.title.GrantTitles;
import io.tidu.title.GrantTitles.Grant;
import io.tidu.title.SourceList;
import io.tidu.title.TitleId;
import io.tidu.title.TitleRegister;
import io.tidu.title.ending.EndingRule;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-27: a title is taken away, from the register to the list. */
class CancellationsTest extends Screens {

    private static final LocalDate TODAY = LocalDate.now(Clock.system(Zone.SHANGHAI));

    @Autowired
    private TitleRegister register;

    @Autowired
    private EnterpriseDirectory enterprises;

    @Autowired
    private CancellationService cases;

    @Autowired
    private CancellationAnswers answers;

    @Autowired
    private CancellationLists lists;

    @Test
    @SuppressWarnings("unchecked")
    void fromTheRegisterToTheList() {
        var firm = stage.firm();
        var title = grant(firm);

        enter(stage.county, "cancellations/new/" + title.value());
        Select<EndingRule> cause = (Select<EndingRule>) field(Select.class, "情形");
        cause.setValue(cause.getListDataView()
                .getItems()
                .filter(rule -> rule.cause().equals("FRAUD"))
                .findFirst()
                .orElseThrow());
        assertThat(said()).contains("三年内不得申报", "117号", "公布后 3 年内不得申报");
        test(field(TextArea.class, "事实和依据")).setValue("处罚决定书认定其申报数据不实，文号见附件。");
        press("提出并通知企业");
        var number = cases.list(stage.county, CaseFilter.of(CaseFilter.Show.OPEN), 0, 1)
                .getFirst()
                .number();
        assertThat(address()).isEqualTo("cancellations/" + number);

        enter(firm.filler(), "hearings");
        assertThat(said()).contains("处罚决定书认定其申报数据不实", "24:00 前说明");
        test(field(TextArea.class, "我方说明")).setValue("数据取自审计报告，详见附件。");
        press("提交说明");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(said()).contains("数据取自审计报告");

        enter(stage.province, "cancellations/" + number);
        press("决定取消");
        test(field(TextArea.class, "理由")).setValue("经核实，数据不实。");
        press("确定");
        assertThat(said()).contains("已决定，待公布", "经核实，数据不实。");

        enter(stage.publisher, "cancellations");
        press("公布取消名单");
        test(field(TextField.class, "文号")).setValue("某经信〔2026〕" + number);
        test(button("公布取消名单")).click();
        assertThat(said()).contains("没有待公布的取消决定。");
        assertThat(register.held(firm.enterprise(), TODAY)).isEmpty();

        enter(firm.filler(), "ladder");
        assertThat(said()).contains("暂不能申报", "数据造假");
    }

    @Test
    void aFirmGivesItsTitleUpInTwoSteps() {
        var firm = stage.firm();
        var title = grant(firm);

        enter(firm.filler(), "give-up/" + title.value());
        assertThat(said()).contains("填报人可以查看后果", "规则没有规定放弃后多少年内不得申报");
        assertThat(offers("下一步")).isFalse();
        enter(firm.signatory(), "give-up/" + title.value());
        test(field(TextArea.class, "放弃的原因")).setValue("业务方向调整。");
        press("下一步");
        test(field(TextField.class, "请输入统一社会信用代码的后 6 位")).setValue("000000");
        test(button("声明放弃")).click();
        assertThat(address()).startsWith("give-up");
        var code = enterprises.find(firm.enterprise()).orElseThrow().creditCode();
        test(field(TextField.class, "请输入统一社会信用代码的后 6 位")).setValue(code.value().substring(12));
        test(button("声明放弃")).click();
        assertThat(address()).isEqualTo("hearings");
        assertThat(offers("撤回放弃声明")).isTrue();

        var number = cases.list(stage.county, CaseFilter.of(CaseFilter.Show.OPEN), 0, 1)
                .getFirst()
                .number();
        enter(stage.province, "cancellations/" + number);
        assertThat(said()).contains("企业自愿放弃", "业务方向调整。");
        assertThat(offers("决定取消")).isFalse();
        press("受理放弃");
        test(field(TextArea.class, "理由")).setValue("同意。");
        press("确定");
        enter(firm.signatory(), "hearings");
        press("撤回放弃声明");
        test(field(TextArea.class, "撤回的原因")).setValue("继续从事该业务。");
        press("确定");
        assertThat(said()).contains("企业已撤回");
        assertThat(register.held(firm.enterprise(), TODAY)).hasSize(1);
    }

    @Test
    void aWrongCancellationIsReversedAndTheTitleGivenBack() {
        var firm = stage.firm();
        var number = cases.open(
                stage.county,
                new io.tidu.publication.cancellation.NewCase(grant(firm), "TAX", "税务处理决定书认定偷税，文号见附件。", 5),
                UUID.randomUUID());
        answers.answer(firm.filler(), number, "已申请复议。", UUID.randomUUID());
        cases.cancel(stage.province, number, "属实。", UUID.randomUUID());
        lists.publish(
                stage.publisher,
                new NewCancellationList("SRDI_SME", "某经信〔2026〕" + number, "关于取消称号的通知", "决定取消。"),
                UUID.randomUUID());

        enter(stage.province, "cancellations/" + number);
        assertThat(offers("撤销取消决定")).as("not by who decided").isFalse();
        cases.reverse(colleague(), number, "复议撤销了处理决定。", UUID.randomUUID());
        enter(stage.publisher, "cancellations");
        press("公布更正并恢复称号");
        assertThat(said()).contains("重新持有");
        test(field(TextField.class, "文号")).setValue("某经信更〔2026〕" + number);
        test(button("公布更正并恢复称号")).click();
        assertThat(register.held(firm.enterprise(), TODAY)).hasSize(1);
        enter(stage.province, "cancellations/" + number);
        assertThat(said()).contains("称号已恢复", "复议撤销了处理决定。");
    }

    private io.tidu.identity.Actor colleague() {
        var seat = stage.province;
        return new io.tidu.identity.Actor(
                io.tidu.identity.AccountId.next(), "同事", seat.role(), seat.affiliation(), seat.origin());
    }

    @Test
    void whatTheBureauCannotDoIsNotOffered() {
        var firm = stage.firm();
        var number = cases.open(
                stage.county,
                new io.tidu.publication.cancellation.NewCase(grant(firm), "TAX", "税务处理决定书认定偷税，文号见附件。", 5),
                UUID.randomUUID());

        enter(stage.county, "cancellations/" + number);
        assertThat(offers("不予取消")).isTrue();
        assertThat(offers("决定取消")).isFalse();
        enter(stage.province, "cancellations/" + number);
        assertThat(offers("决定取消")).isFalse();
        assertThat(said()).contains("企业说明或期满后，省级方可决定");
        enter(stage.publisher, "cancellations/" + number);
        assertThat(offers("不予取消")).isFalse();
        enter(stage.otherCounty, "cancellations/" + number);
        assertThat(said()).doesNotContain("偷税");
    }

    private TitleId grant(Stage.Case to) {
        var firm = enterprises.find(to.enterprise()).orElseThrow();
        var list = new SourceList("某经信〔2026〕" + UUID.randomUUID(), "名单", TODAY.minusDays(100));
        register.grant(
                stage.publisher,
                GrantTitles.recognising(
                        UUID.randomUUID(),
                        "SRDI_SME",
                        list,
                        List.of(new Grant(
                                firm.id(),
                                firm.creditCode(),
                                firm.name(),
                                new RegionCode(firm.countyCode()),
                                firm.jurisdiction()))));
        return register.held(firm.id(), TODAY).getFirst().id();
    }
}
