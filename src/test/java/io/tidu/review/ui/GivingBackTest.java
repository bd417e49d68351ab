package io.tidu.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import io.tidu.Sheets;
import io.tidu.filing.FieldPath;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.ReturnItem;
import io.tidu.filing.ReturnKind;
import io.tidu.filing.ReturnTarget;
import io.tidu.shared.TimeOrderedId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** UC-03: what is asked for when a filing is returned or declined. */
class GivingBackTest extends ReviewScreens {

    @Test
    void aReturnNeedsAReasonAndNamesWhatIsWrongItemByItem() {
        var filing = stage.in(FilingStatus.COUNTY_REVIEW);
        look(stage.county, filing);
        press("退回修改");
        press("退回修改");
        assertThat(reason().getErrorMessage()).isEqualTo("请写明理由，企业将据此修改或知悉。");
        assertThat(status(filing)).isEqualTo(FilingStatus.COUNTY_REVIEW);

        test(reason()).setValue("营业收入与审计报告不一致");
        press("添加退回事项");
        where().setValue(ReturnTarget.field(FieldPath.of("revenue", 2025)));
        test(field(TextArea.class, "说明（可不填，企业可见）")).setValue("审计报告为 6100");
        press("加入退回事项");
        assertThat(said()).contains("2025 年营业收入", "数据有误", "审计报告为 6100");
        find(Dialog.class).all().stream()
                .filter(ReturnDialog.class::isInstance)
                .forEach(dialog -> test(find(Button.class, dialog)
                                .withText("退回修改")
                                .single())
                        .click());

        assertThat(status(filing)).isEqualTo(FilingStatus.RETURNED);
        var returned = Objects.requireNonNull(
                filings.open(filing.filler(), filing.id()).returned());
        assertThat(returned.reason()).isEqualTo("营业收入与审计报告不一致");
        assertThat(last(filing).items())
                .containsExactly(new ReturnItem(
                        ReturnKind.WRONG_FIGURE, ReturnTarget.field(FieldPath.of("revenue", 2025)), "审计报告为 6100"));
    }

    @Test
    void whatIsPointedAtWhileReadingIsCollectedForTheReturn() {
        var filing = stage.in(FilingStatus.COUNTY_REVIEW);
        look(stage.county, filing);

        point("P2b");
        assertThat(names(where())).contains("2025 年营业收入", "2025 年主营业务收入");
        press("加入退回事项");
        claims("申报数据");
        point("audit_code");
        where().setValue(ReturnTarget.field(FieldPath.of("audit_code", 2024)));
        press("加入退回事项");
        Sheets.press(screen(), "[aria-label=因此退回 E01.pdf]");
        press("加入退回事项");

        assertThat(offers("退回修改（3 项）")).isTrue();
    }

    @Test
    void whoCannotReturnFindsNothingToPointWith() {
        var filing = stage.in(FilingStatus.COUNTY_REVIEW);
        look(stage.city, filing);
        assertThat(Sheets.has(screen(), "[aria-label^=因此退回]")).isFalse();
        claims("申报数据");
        assertThat(Sheets.has(screen(), "[aria-label^=因此退回], [data-check]")).isFalse();
    }

    @Test
    void aBrowserThatPointsAtWhatIsNotThereIsNotHeard() {
        var filing = stage.in(FilingStatus.COUNTY_REVIEW);
        look(stage.county, filing);
        for (var sheet : Sheets.in(screen()).toList()) {
            Sheets.pretend(sheet, "data-point", "P2b' or 1");
            Sheets.pretend(sheet, "data-file", TimeOrderedId.next().toString());
        }
        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(said()).contains("1 / 7");
    }

    @Test
    void decliningNeedsAReasonAndTakesWhatWasWritten() {
        var filing = stage.in(FilingStatus.COUNTY_REVIEW);
        look(stage.county, filing);
        press("不予通过");
        press("不予通过");
        assertThat(status(filing)).isEqualTo(FilingStatus.COUNTY_REVIEW);
        press("取消");

        test(field(TextArea.class, "审核意见")).setValue("主营业务不符");
        press("不予通过");
        assertThat(reason().getValue()).isEqualTo("主营业务不符");
        press("不予通过");

        assertThat(status(filing)).isEqualTo(FilingStatus.NOT_RECOMMENDED);
        assertThat(last(filing).reason()).isEqualTo("主营业务不符");
    }

    private TextArea reason() {
        return field(TextArea.class, "理由（企业可见）");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<ReturnTarget> where() {
        return field(ComboBox.class, "涉及哪一处");
    }

    private static List<String> names(ComboBox<ReturnTarget> box) {
        return box.getListDataView()
                .getItems()
                .map(box.getItemLabelGenerator()::apply)
                .toList();
    }

    /** Presses the small button beside a condition or field. */
    private void point(String code) {
        Sheets.press(screen(), "[data-point=" + code + "][data-way=0]");
    }
}
