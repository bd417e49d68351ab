package io.tidu.publication.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import io.tidu.Screens;
import io.tidu.StatementCount;
import io.tidu.filing.FilingService;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.Stage.Case;
import io.tidu.publication.NewNotice;
import io.tidu.publication.NewObjection;
import io.tidu.publication.NoticeService;
import io.tidu.publication.NoticeText;
import io.tidu.publication.Objecting;
import io.tidu.publication.ObjectionFilter;
import io.tidu.publication.ObjectionRow;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-19: an objection from the work list of the county to the decision of the province. */
class ObjectionsTest extends Screens {

    private static final String REASON = "所报研发费用与审计报告不符，见附件第三页。";

    @Autowired
    private FilingService filings;

    @Autowired
    private NoticeService notices;

    @Autowired
    private Objecting objecting;

    @Autowired
    private StatementCount statements;

    private Case firm;
    private String notice;

    @BeforeEach
    void announce() {
        firm = stage.in(FilingStatus.PROPOSED);
        var text = new NoticeText("关于名单的公示", "现予公示。", "0571-00000001", "0571-00000002");
        var draft = notices.draft(
                stage.publisher,
                new NewNotice(stage.round, new NewNotice.Choice.Everything(), 5, text),
                UUID.randomUUID());
        notice = notices.open(stage.publisher, draft.id(), UUID.randomUUID()).publicNumber();
    }

    @Test
    void fromTheWorkListToTheDecision() {
        var number = object();
        enter(stage.county, "objection-desk");
        assertThat(this.<ObjectionRow>grid().size()).isOne();

        enter(stage.county, "objection-desk/" + number);
        assertThat(said()).contains(REASON, "欧*", "139****5678").doesNotContain("欧阳某", "13912345678");
        press("显示姓名和联系方式");
        assertThat(said()).contains("欧阳某", "13912345678");
        press("要求企业说明");
        test(field(TextArea.class, "需要说明的问题")).setValue("请说明研发费用的构成。");
        press("确定");
        assertThat(said()).contains("请说明研发费用的构成。", "尚未说明。");

        enter(firm.filler(), "statements");
        assertThat(said()).contains("请说明研发费用的构成。").doesNotContain(REASON, "欧");
        test(field(TextArea.class, "说明")).setValue("与审计报告一致。");
        press("提交说明");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(said()).contains("与审计报告一致。", "说明已提交。");

        enter(stage.city, "objection-desk/" + number);
        press("填写核查意见");
        test(field(TextArea.class, "核查情况")).setValue("明细账一致。");
        press("确定");
        assertThat(said()).contains("异议不属实", "明细账一致。");
        assertThat(offers("异议成立")).isFalse();

        enter(stage.province, "objection-desk/" + number);
        press("异议成立");
        test(field(TextArea.class, "处理理由")).setValue("审计报告第三页与申报不符。");
        press("确定");
        assertThat(filings.open(stage.province, firm.id()).status()).isEqualTo(FilingStatus.REJECTED);
        enter(firm.signatory(), "statements");
        assertThat(said()).contains("异议成立", "审计报告第三页与申报不符。");
    }

    @Test
    void thePublisherSeesHowManyAreOpenAndNotWhoObjects() {
        var number = object();
        enter(stage.publisher, "publications", QueryParameters.of("show", "objections"));
        assertThat(said()).contains("异议（1）");
        assertThat(this.<ObjectionRow>grid().size()).isOne();

        enter(stage.publisher, "objection-desk/" + number);
        assertThat(said()).contains("异议人和事由只供").doesNotContain(REASON, "欧*");
        assertThat(offers("要求企业说明")).isFalse();
        assertThat(offers("异议不成立")).isFalse();
    }

    @Test
    void theWorkListIsChosenAndSearched() {
        object();
        enter(stage.city, "objection-desk");
        test(field(TextField.class, "企业名称、信用代码、异议或公示编号")).setValue("没有这家企业");
        assertThat(this.<ObjectionRow>grid().size()).isZero();
        test(field(TextField.class, "企业名称、信用代码、异议或公示编号")).setValue(notice);
        assertThat(this.<ObjectionRow>grid().size()).isOne();
        @SuppressWarnings("unchecked")
        Select<ObjectionFilter.Show> show = field(Select.class, "显示");
        test(show).selectItem("已处理");
        assertThat(this.<ObjectionRow>grid().size()).isZero();
    }

    @Test
    void forOthersThereIsNothing() {
        var number = object();
        enter(stage.otherCounty, "objection-desk");
        assertThat(this.<ObjectionRow>grid().size()).isZero();
        enter(stage.otherCounty, "objection-desk/" + number);
        assertThat(said()).doesNotContain(REASON);
        enter(stage.firm().filler(), "statements");
        assertThat(said()).contains("没有针对贵单位的异议。");
    }

    @Test
    void theWorkListAsksAsOftenHoweverLongItIs() throws Exception {
        object();
        read();
        int forOne = statements.ofLooking(this::read);
        for (int i = 0; i < 5; i++) {
            object();
        }

        assertThat(statements.ofLooking(this::read)).isEqualTo(forOne).isPositive();
    }

    private void read() {
        enter(stage.county, "objection-desk");
        lookAtRows(50);
    }

    private String object() {
        var code = filings.open(stage.province, firm.id()).row().creditCode();
        var receipt = objecting.object(
                new NewObjection(notice, code, "欧阳某", "13912345678", REASON, List.of()), UUID.randomUUID());
        return receipt.substring(0, receipt.lastIndexOf('-'));
    }
}
