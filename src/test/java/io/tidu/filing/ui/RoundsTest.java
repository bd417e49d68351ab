package io.tidu.filing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import io.tidu.Screens;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.FormCatalogue;
import io.tidu.filing.RoundRow;
import io.tidu.filing.RoundService;
import io.tidu.filing.RoundStatus;
import io.tidu.ladder.FilingKind;
import io.tidu.ladder.Rung;
import io.tidu.shared.Zone;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-07: the province leads its rounds from the first plan to the last day. */
class RoundsTest extends Screens {

    private static final int ACTIONS = 5;

    @Autowired
    private RoundService rounds;

    @Autowired
    private FormCatalogue forms;

    @Autowired
    private Clock clock;

    private LocalDate today;

    @BeforeEach
    void day() {
        today = LocalDate.ofInstant(clock.instant(), Zone.SHANGHAI);
    }

    @Test
    void aRoundIsPlannedThenOpenedExtendedAndClosed() {
        enter(stage.province, "rounds");
        plan(2, today.plusDays(30), today.plusDays(40));
        assertThat(round(2).status()).isEqualTo(RoundStatus.PLANNED);
        assertThat(round(2).edition()).isEqualTo("2026");
        assertThat(cell(row(2), 0)).contains("第 2 批");

        press("开放", row(2), ACTIONS);
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(round(2).status()).isEqualTo(RoundStatus.OPEN);

        press("延期", row(2), ACTIONS);
        assertThat(field(DatePicker.class, "最后一天").getValue()).isEqualTo(today.plusDays(47));
        field(DatePicker.class, "最后一天").setValue(today.plusDays(60));
        press("延期");
        assertThat(round(2).closesAt())
                .isEqualTo(today.plusDays(61).atStartOfDay(Zone.SHANGHAI).toInstant());

        press("关闭", row(2), ACTIONS);
        assertThat(test(find(ConfirmDialog.class).single()).getText()).contains("关闭后不再接受新的提交");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(round(2).status()).isEqualTo(RoundStatus.CLOSED);
        assertThat(round(1).status()).isEqualTo(RoundStatus.OPEN);
    }

    @Test
    void aCancelledQuestionChangesNothing() {
        enter(stage.province, "rounds");
        press("关闭", row(1), ACTIONS);
        test(find(ConfirmDialog.class).single()).cancel();
        assertThat(round(1).status()).isEqualTo(RoundStatus.OPEN);
    }

    @Test
    @SuppressWarnings("unchecked")
    void everyRungThatHasAFormCanBeChosenAndTheEditionFollowsTheFirstDay() {
        enter(stage.province, "rounds");
        press("新建轮次");
        var rung = (Select<Rung>) field(Select.class, "认定类型");
        assertThat(rung.getListDataView().getItems()).containsExactlyInAnyOrderElementsOf(forms.rungs());
        rung.setValue(Rung.SRDI_SME);
        assertThat(edition()).isEqualTo("2026");

        field(DatePicker.class, "第一天").setValue(LocalDate.of(1999, 1, 1));
        assertThat(edition()).isNull();
        press("新建轮次");
        assertThat(field(Select.class, "适用标准版本").getErrorMessage()).isEqualTo("请填写。");
        assertThat(rounds.visible(stage.province)).hasSize(1);

        field(DatePicker.class, "第一天").setValue(today);
        assertThat(edition()).isEqualTo("2026");
    }

    @Test
    void whatIsMissingIsSaidAtTheField() {
        enter(stage.province, "rounds");
        press("新建轮次");
        field(DatePicker.class, "最后一天").clear();
        field(IntegerField.class, "批次").clear();
        press("新建轮次");
        assertThat(field(DatePicker.class, "最后一天").getErrorMessage()).isEqualTo("请填写。");
        assertThat(field(IntegerField.class, "批次").isInvalid()).isTrue();
        assertThat(field(DatePicker.class, "第一天").isInvalid()).isFalse();
        assertThat(rounds.visible(stage.province)).hasSize(1);
    }

    @Test
    void aPlanThatMakesNoSenseIsRefusedInWordsAndStaysOnTheScreen() {
        enter(stage.province, "rounds");
        assertThat(refusalOf(() -> plan(1, today.plusDays(30), today.plusDays(40))))
                .isEqualTo("同年度同批次的轮次已经存在。");
        assertThat(find(Dialog.class).exists()).isTrue();

        field(IntegerField.class, "批次").setValue(2);
        field(DatePicker.class, "最后一天").setValue(today.plusDays(29));
        assertThat(refusalOf("新建轮次")).isEqualTo("截止日不能早于开始日。");
        assertThat(rounds.visible(stage.province)).hasSize(1);
    }

    @Test
    void twoRoundsAtOnceAreRefused() {
        enter(stage.province, "rounds");
        plan(2, today, today.plusDays(5));
        press("开放", row(2), ACTIONS);
        var question = test(find(ConfirmDialog.class).single());
        assertThat(refusalOf(question::confirm)).endsWith("的开放时间重叠。");
        assertThat(round(2).status()).isEqualTo(RoundStatus.PLANNED);
    }

    @Test
    void anEarlierLastDayIsNotAnExtension() {
        enter(stage.province, "rounds");
        press("延期", row(1), ACTIONS);
        field(DatePicker.class, "最后一天").setValue(today);
        press("延期");
        assertThat(field(DatePicker.class, "最后一天").getErrorMessage()).isEqualTo("请选择比现在更晚的日期。");
        assertThat(round(1).closesAt())
                .isEqualTo(today.plusDays(21).atStartOfDay(Zone.SHANGHAI).toInstant());
    }

    @Test
    void theBureausBelowAndFirmsFindNoSuchPage() {
        var firm = stage.in(FilingStatus.DRAFT);
        for (var stranger : List.of(stage.county, stage.city, firm.filler(), stage.systemAdmin)) {
            enter(stranger, "rounds");
            assertThat(said()).contains("没有找到").doesNotContain("新建轮次");
        }
    }

    @Test
    void anotherProvinceSeesNoneOfTheseRounds() {
        enter(stage.otherProvince, "rounds");
        assertThat(this.<RoundRow>grid().size()).isZero();
        assertThat(said()).contains("还没有申报轮次");
    }

    @SuppressWarnings("unchecked")
    private void plan(int batch, LocalDate first, LocalDate last) {
        press("新建轮次");
        ((Select<Rung>) field(Select.class, "认定类型")).setValue(Rung.SRDI_SME);
        assertThat(field(Select.class, "类别").getValue()).isEqualTo(FilingKind.NEW);
        field(IntegerField.class, "批次").setValue(batch);
        field(DatePicker.class, "第一天").setValue(first);
        field(DatePicker.class, "最后一天").setValue(last);
        press("新建轮次");
    }

    private int row(int batch) {
        var grid = this.<RoundRow>grid();
        for (int i = 0; i < grid.size(); i++) {
            if (grid.getRow(i).batch() == batch) {
                return i;
            }
        }
        throw new AssertionError("no batch " + batch);
    }

    private Object edition() {
        return field(Select.class, "适用标准版本").getValue();
    }

    private RoundRow round(int batch) {
        return rounds.visible(stage.province).stream()
                .filter(round -> round.batch() == batch)
                .findFirst()
                .orElseThrow();
    }
}
