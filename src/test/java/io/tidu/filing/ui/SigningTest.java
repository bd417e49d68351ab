package io.tidu.filing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import io.tidu.filing.FilingId;
import io.tidu.filing.FilingStatus;
import org.junit.jupiter.api.Test;

/** UC-02: the signatory reads, confirms, or gives it back. */
class SigningTest extends FilingScreens {

    @Test
    void theSignatoryReadsEverythingAndConfirms() {
        var id = awaitingSignature();
        open(firm.signatory(), id);
        assertThat(said()).contains("杭州市余杭区文一西路1号", "6200.00", "95.16", "一种继电器", "真实性承诺", "E04-0.pdf");
        assertThat(button("确认并提交").isEnabled()).isFalse();

        test(find(Checkbox.class).withLabel("我已通读全部内容，并作出以上承诺").single()).click();
        press("确认并提交");

        assertThat(status(id)).isEqualTo(FilingStatus.COUNTY_REVIEW);
        assertThat(said()).contains("县级审核中", "现在轮到", "虚构县经信局", "第 1 次提交", "签署并提交");
        assertThat(find(Anchor.class).withText("下载 PDF").exists()).isTrue();
    }

    @Test
    void givingItBackNeedsAReasonThatTheFillerThenReads() {
        var id = awaitingSignature();
        open(firm.signatory(), id);
        press("退给填报人修改");
        press("退给填报人修改");
        assertThat(find(TextArea.class).single().getErrorMessage()).isEqualTo("请写明原因");
        assertThat(status(id)).isEqualTo(FilingStatus.AWAITING_SIGNATURE);

        test(find(TextArea.class).single()).setValue("研发费用与审计报告不一致");
        press("退给填报人修改");
        assertThat(status(id)).isEqualTo(FilingStatus.DRAFT);

        open(firm.filler(), id);
        assertThat(said()).contains("张三", "请您修改", "研发费用与审计报告不一致");
    }

    @Test
    void theFillerCannotSign() {
        var id = awaitingSignature();
        open(firm.filler(), id);
        assertThat(find(Checkbox.class).withLabel("我已通读全部内容，并作出以上承诺").exists()).isFalse();
        assertThat(said()).contains("等待签署人确认");
    }

    @Test
    void theSignatoryCannotTypeIntoADraft() {
        var id = start();
        open(firm.signatory(), id);
        assertThat(find(FieldBox.class).exists()).isFalse();
        assertThat(said()).contains("填报人正在填写");
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    private FilingStatus status(FilingId id) {
        return as(firm.filler(), actor -> filings.open(actor, id).status());
    }
}
