package io.tidu.filing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import io.tidu.filing.FieldPath;
import io.tidu.filing.FilingId;
import io.tidu.filing.FilingStatus;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** UC-02: the filler fills the form in. */
class FillingInTest extends FilingScreens {

    @Test
    void theFillerTypesFiguresAndSeesAConditionTurnMet() {
        var id = start();
        open(firm.filler(), id, "operations");
        assertThat(finding("P2b")).contains("数据不足");

        type("revenue@" + lastYear, "6200");
        type("core_revenue@" + lastYear, "4000");
        assertThat(finding("P2b")).contains("不符合", "64.52");

        type("core_revenue@" + lastYear, "5900");
        assertThat(finding("P2b")).contains("符合", "95.16").doesNotContain("不符合");
    }

    @Test
    void whatIsTypedIsSavedAtOnceAndThereOnAnotherMachine() {
        var id = start();
        open(firm.filler(), id, "operations");
        type("revenue@" + lastYear, "6,200.50");
        assertThat(said()).contains("已保存");

        open(firm.colleague(), id, "operations");
        assertThat(field("revenue@" + lastYear).getValue()).isEqualTo("6,200.50");
    }

    @Test
    void aRatioIsComputedAtOnceAndCannotBeTyped() {
        var id = start();
        open(firm.filler(), id, "operations");
        type("revenue@" + lastYear, "6200");
        type("core_revenue@" + lastYear, "5900");
        var share = find(DerivedValue.class)
                .withAttribute("data-path", "core_share@" + lastYear)
                .single();
        assertThat(textOf(share)).contains("95.16");
    }

    @Test
    void wrongInputIsToldInChineseAndKeptAsTyped() {
        var id = start();
        open(firm.filler(), id, "operations");
        type("revenue@" + lastYear, "六千二百");
        var field = field("revenue@" + lastYear);
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).contains("“六千二百”不是数字");
        assertThat(field.getValue()).isEqualTo("六千二百");
        assertThat(saved(id, FieldPath.of("revenue", lastYear))).isEqualTo("六千二百");
    }

    @Test
    void wrongInputIsToldInEnglishToPeopleWhoChoseIt() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        var id = start();
        open(firm.filler(), id, "operations");
        type("revenue@" + lastYear, "about 6000");
        assertThat(field("revenue@" + lastYear).getErrorMessage())
                .contains("about 6000")
                .containsIgnoringCase("number");
        assertThat(said()).contains("Saved", "Conditions");
    }

    @Test
    void nobodyIsToldThatAFieldIsEmptyBeforeHavingBeenThere() {
        var id = start();
        open(firm.filler(), id, "basics");
        assertThat(field("address").isInvalid()).isFalse();
        type("address", "文一西路1号");
        type("address", "");
        assertThat(field("address").getErrorMessage()).isEqualTo("必填。");
    }

    @Test
    void aValueBeyondAllBoundsIsRefusedAtItsFieldAndTheOthersAreSaved() {
        var id = start();
        open(firm.filler(), id, "basics");
        type("address", "很".repeat(20_001));
        assertThat(field("address").isInvalid()).isTrue();
        assertThat(field("address").getValue()).hasSize(20_001);
        type("postcode", "311121");
        assertThat(saved(id, FieldPath.of("postcode"))).isEqualTo("311121");
        assertThat(said()).contains("有内容未能保存");
    }

    @Test
    void twoPeopleAtOneFieldAreShownBothVersionsAndChoose() {
        var id = start();
        open(firm.filler(), id, "basics");
        as(firm.colleague(), actor -> filings.saveDraft(actor, id, Map.of(FieldPath.of("address"), "湖滨路2号"), 1));

        type("address", "文一西路1号");
        assertThat(textOf(find(ConflictNote.class).single())).contains("王五", "湖滨路2号", "文一西路1号");
        assertThat(saved(id, FieldPath.of("address"))).isEqualTo("湖滨路2号");

        press("用我的");
        assertThat(saved(id, FieldPath.of("address"))).isEqualTo("文一西路1号");
        assertThat(find(ConflictNote.class).exists()).isFalse();
    }

    @Test
    void theOthersVersionCanBeTaken() {
        var id = start();
        open(firm.filler(), id, "basics");
        as(firm.colleague(), actor -> filings.saveDraft(actor, id, Map.of(FieldPath.of("address"), "湖滨路2号"), 1));
        type("address", "文一西路1号");
        type("address", "文一西路11号");
        assertThat(saved(id, FieldPath.of("address"))).isEqualTo("湖滨路2号");

        press("用对方的");
        assertThat(field("address").getValue()).isEqualTo("湖滨路2号");
    }

    @Test
    void aRowIsAddedFilledDeletedAndTakenBack() {
        var id = start();
        open(firm.filler(), id, "specialised");
        test(find(Button.class).withText("添加一行").first()).click();
        var key = row("products");
        type("products/" + key + "/name", "高压直流继电器");
        assertThat(saved(id, FieldPath.of("products", key, "name"))).isEqualTo("高压直流继电器");

        press("删除这一行");
        assertThat(saved(id, FieldPath.of("products", key, "name"))).isEmpty();
        assertThat(said()).contains("已删除“高压直流继电器”");

        press("撤销删除");
        assertThat(saved(id, FieldPath.of("products", key, "name"))).isEqualTo("高压直流继电器");
    }

    @Test
    void theCheckNamesEverythingThatIsMissingAndLeadsThere() {
        var id = start();
        open(firm.filler(), id, "check");
        assertThat(said()).contains("企业基本情况", "通讯地址", "必填", "请上传");

        press("通讯地址");
        assertThat(field("address").getErrorMessage()).isEqualTo("必填。");
    }

    @Test
    void anIncompleteFormDoesNotGoToTheSignatory() {
        var id = start();
        open(firm.filler(), id, "check");
        press("请签署人确认");
        press("交给签署人");
        assertThat(status(id)).isEqualTo(FilingStatus.DRAFT);
        assertThat(said()).contains("处需要填写或修改");
    }

    @Test
    void aCompleteFormGoesToTheSignatoryAndCanBeTakenBack() {
        var id = complete();
        open(firm.filler(), id, "check");
        assertThat(said()).contains("都填好了");
        press("请签署人确认");
        assertThat(textOf(find(Dialog.class).single())).contains("签署人确认后才正式提交");
        press("交给签署人");
        assertThat(status(id)).isEqualTo(FilingStatus.AWAITING_SIGNATURE);
        assertThat(said()).contains("等待签署人确认");

        press("取回修改");
        press("取回修改");
        assertThat(status(id)).isEqualTo(FilingStatus.DRAFT);
    }

    @Test
    void whoTypesWhileAnotherHandsItOverIsToldAndCanCopyTheText() {
        var id = complete();
        open(firm.filler(), id, "basics");
        as(firm.colleague(), actor -> filings.askSignature(actor, id, UUID.randomUUID()));
        type("address", "湖滨路2号");
        assertThat(said()).contains("王五", "没有来得及保存", "湖滨路2号");
        assertThat(status(id)).isEqualTo(FilingStatus.AWAITING_SIGNATURE);
    }

    @Test
    void afterTheDeadlineTheFormIsADraftThatSaysSo() {
        var id = start();
        as(provinceReviewer, actor -> {
            rounds.close(actor, round, "提前结束", UUID.randomUUID());
            return id;
        });
        open(firm.filler(), id, "basics");
        assertThat(said()).contains("申报时间已过");
        type("address", "湖滨路2号");
        assertThat(saved(id, FieldPath.of("address"))).isEqualTo("湖滨路2号");
    }

    @Test
    void aFilingIsWithdrawnOnlyAfterAsking() {
        var id = start();
        open(firm.filler(), id);
        press("撤回申报");
        assertThat(status(id)).isEqualTo(FilingStatus.DRAFT);
        press("确认撤回");
        assertThat(status(id)).isEqualTo(FilingStatus.WITHDRAWN);
        assertThat(said()).contains("已撤回");
    }

    @Test
    void whatCouldNotBeSavedIsKeptAndTriedAgain() {
        var id = start();
        open(firm.filler(), id, "basics");
        jdbc.sql("rename table filing_draft to filing_draft_away").update();
        try {
            type("address", "文一西路1号");
            assertThat(said()).contains("未能保存，正在重试");
            assertThat(field("address").getValue()).isEqualTo("文一西路1号");
        } finally {
            jdbc.sql("rename table filing_draft_away to filing_draft").update();
        }
        find(SaveIndicator.class).single().retry();
        assertThat(saved(id, FieldPath.of("address"))).isEqualTo("文一西路1号");
        assertThat(said()).contains("已保存");
    }

    private String row(String table) {
        return find(FieldBox.class).all().stream()
                .map(FieldBox::path)
                .filter(path ->
                        path instanceof FieldPath.Cell cell && cell.code().equals(table))
                .map(path -> ((FieldPath.Cell) path).row())
                .findFirst()
                .orElseThrow();
    }

    private FilingStatus status(FilingId id) {
        return as(firm.filler(), actor -> filings.open(actor, id).status());
    }
}
