package io.tidu.filing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import io.tidu.Screens;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.FormCatalogue;
import io.tidu.filing.RoundRow;
import io.tidu.filing.RoundService;
import io.tidu.filing.RoundStatus;
import io.tidu.identity.BureauLevel;
import io.tidu.ladder.FilingKind;
import io.tidu.ladder.Rung;
import io.tidu.shared.Zone;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-07: the province leads its rounds from the first plan to the last day. */
class RoundsTest extends Screens {

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
    void aRoundIsPlannedThenOpenedExtendedClosedAndReopened() {
        enter(stage.province, "rounds");
        plan(2, today.plusDays(30), today.plusDays(40));
        assertThat(round(2).status()).isEqualTo(RoundStatus.PLANNED);
        assertThat(round(2).edition()).isEqualTo("2026");
        assertThat(said()).contains("第 2 批");

        enter(stage.province, page(2));
        press("开放");
        press("确认开放");
        assertThat(round(2).status()).isEqualTo(RoundStatus.OPEN);

        press("延期");
        assertThat(field(DatePicker.class, "企业截止日").getValue()).isEqualTo(today.plusDays(40));
        field(DatePicker.class, "企业截止日").setValue(today.plusDays(60));
        field(TextArea.class, "原因").setValue("系统维护");
        press("延期");
        assertThat(round(2).closesAt()).isEqualTo(endOf(today.plusDays(60)));

        press("关闭");
        field(TextArea.class, "原因").setValue("提前结束");
        press("确认关闭");
        assertThat(round(2).status()).isEqualTo(RoundStatus.CLOSED);
        assertThat(round(1).status()).isEqualTo(RoundStatus.OPEN);

        press("重新开放");
        field(TextArea.class, "原因").setValue("接着申报");
        press("重新开放");
        assertThat(round(2).status()).isEqualTo(RoundStatus.OPEN);
        assertThat(said()).contains("办理记录", "系统维护", "提前结束", "接着申报");
    }

    @Test
    void nothingIsMovedWithoutAReasonAndThatIsToldAtTheField() {
        enter(stage.province, page(1));
        press("延期");
        field(DatePicker.class, "企业截止日").setValue(today.plusDays(60));
        press("延期");
        assertThat(field(TextArea.class, "原因").isInvalid()).isTrue();
        assertThat(field(TextArea.class, "原因").getErrorMessage()).isNotBlank();
        press("取消");
        press("关闭");
        press("确认关闭");
        assertThat(field(TextArea.class, "原因").isInvalid()).isTrue();
        press("取消");
        assertThat(round(1).status()).isEqualTo(RoundStatus.OPEN);
        assertThat(round(1).closesAt()).isEqualTo(endOf(today.plusDays(20)));
    }

    @Test
    void everyLevelHasItsWindowAndItsEndIsMovedByItself() {
        enter(stage.province, "rounds");
        press("新建轮次");
        usual(2, today.plusDays(30), today.plusDays(40));
        field(DatePicker.class, "县级第一天").setValue(today.plusDays(30));
        field(DatePicker.class, "县级最后一天").setValue(today.plusDays(50));
        test(field(Checkbox.class, "市级参加审核")).click();
        press("新建轮次");
        assertThat(round(2).rules().levels()).containsExactlyInAnyOrder(BureauLevel.COUNTY, BureauLevel.PROVINCE);

        enter(stage.province, page(2));
        assertThat(said()).contains("县级", "不参加", "不限时间", "未开始");
        press("开放");
        press("确认开放");
        press("延期");
        field(DatePicker.class, "县级截止日").setValue(today.plusDays(55));
        field(TimePicker.class, "截止时刻", 1).setValue(LocalTime.of(17, 30));
        field(TextArea.class, "原因").setValue("县里请求");
        press("延期");
        assertThat(round(2).closesAt()).isEqualTo(endOf(today.plusDays(40)));
        assertThat(round(2).rules().window(BureauLevel.COUNTY).orElseThrow().closesAt())
                .isEqualTo(
                        today.plusDays(55).atTime(17, 30).atZone(Zone.SHANGHAI).toInstant());
    }

    @Test
    void theListSaysWhoCanActAndWhatComesNext() {
        enter(stage.province, "rounds");
        var card = find(RoundCard.class)
                .withAttribute("data-round", round(1).id().value().toString())
                .single();
        assertThat(card.getElement().getTextRecursively())
                .contains("已开放", "进行中", "不限时间", "接下来", said(today.plusDays(20)) + " 24:00 企业截止");
    }

    @Test
    @SuppressWarnings("unchecked")
    void everyRungThatHasAFormCanBeChosenAndTheEditionFollowsTheFirstDay() {
        enter(stage.province, "rounds");
        press("新建轮次");
        var rung = (Select<Rung>) rungs();
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
    void theNextBatchIsOffered() {
        enter(stage.province, "rounds");
        press("新建轮次");
        chooseSmallFirms();
        assertThat(field(IntegerField.class, "批次").getValue()).isEqualTo(2);
    }

    @Test
    void whatIsMissingIsSaidAtTheField() {
        enter(stage.province, "rounds");
        press("新建轮次");
        field(DatePicker.class, "最后一天").clear();
        field(IntegerField.class, "批次").clear();
        field(DatePicker.class, "市级第一天").setValue(today);
        press("新建轮次");
        assertThat(field(DatePicker.class, "最后一天").getErrorMessage()).isEqualTo("请填写。");
        assertThat(field(DatePicker.class, "市级最后一天").getErrorMessage()).isEqualTo("请填写。");
        assertThat(field(IntegerField.class, "批次").isInvalid()).isTrue();
        assertThat(field(DatePicker.class, "第一天").isInvalid()).isFalse();
        assertThat(rounds.visible(stage.province)).hasSize(1);
    }

    @Test
    void aPlanThatMakesNoSenseIsRefusedAtTheFieldItIsAbout() {
        enter(stage.province, "rounds");
        plan(1, today.plusDays(30), today.plusDays(40));
        assertThat(field(IntegerField.class, "批次").getErrorMessage()).isEqualTo("同年度同批次的轮次已经存在。");
        assertThat(find(Dialog.class).exists()).isTrue();

        field(IntegerField.class, "批次").setValue(2);
        field(DatePicker.class, "最后一天").setValue(today.plusDays(29));
        press("新建轮次");
        assertThat(field(IntegerField.class, "批次").isInvalid()).isFalse();
        assertThat(field(DatePicker.class, "最后一天").getErrorMessage()).isEqualTo("截止日不能早于开始日。");

        field(DatePicker.class, "最后一天").setValue(today.plusDays(40));
        field(DatePicker.class, "省级第一天").setValue(today);
        field(DatePicker.class, "省级最后一天").setValue(today.plusDays(39));
        press("新建轮次");
        assertThat(field(DatePicker.class, "省级最后一天").getErrorMessage()).contains("不能早于前一环节");
        assertThat(rounds.visible(stage.province)).hasSize(1);
    }

    @Test
    void twoRoundsAtOnceAreRefused() {
        enter(stage.province, "rounds");
        plan(2, today, today.plusDays(5));
        enter(stage.province, page(2));
        press("开放");
        assertThat(refusalOf("确认开放")).endsWith("的开放时间重叠。");
        assertThat(round(2).status()).isEqualTo(RoundStatus.PLANNED);
    }

    @Test
    void anEarlierLastDayIsNotAnExtension() {
        enter(stage.province, page(1));
        press("延期");
        field(DatePicker.class, "企业截止日").setValue(today);
        field(TextArea.class, "原因").setValue("提前");
        press("延期");
        assertThat(field(DatePicker.class, "企业截止日").getErrorMessage()).isEqualTo("开放中的轮次只能延长，不能提前截止。");
        assertThat(round(1).closesAt()).isEqualTo(endOf(today.plusDays(20)));
    }

    @Test
    void theBureausBelowAndFirmsFindNoSuchPage() {
        var firm = stage.in(FilingStatus.DRAFT);
        for (var stranger : List.of(stage.county, stage.city, firm.filler(), stage.systemAdmin)) {
            enter(stranger, "rounds");
            assertThat(said()).contains("没有找到").doesNotContain("新建轮次");
            enter(stranger, page(1));
            assertThat(said()).contains("没有找到").doesNotContain("单独延期");
        }
    }

    @Test
    void anotherProvinceSeesNoneOfTheseRounds() {
        enter(stage.otherProvince, "rounds");
        assertThat(find(RoundCard.class).exists()).isFalse();
        assertThat(said()).contains("还没有申报轮次");
        enter(stage.otherProvince, page(1));
        assertThat(said()).contains("没有找到").doesNotContain("单独延期");
        enter(stage.province, "rounds/nonsense");
        assertThat(said()).contains("没有找到");
    }

    private void plan(int batch, LocalDate first, LocalDate last) {
        press("新建轮次");
        usual(batch, first, last);
        press("新建轮次");
    }

    @SuppressWarnings("unchecked")
    private void chooseSmallFirms() {
        ((Select<Rung>) rungs()).setValue(Rung.SRDI_SME);
    }

    private void usual(int batch, LocalDate first, LocalDate last) {
        chooseSmallFirms();
        assertThat(field(Select.class, "类别").getValue()).isEqualTo(FilingKind.NEW);
        field(IntegerField.class, "批次").setValue(batch);
        field(DatePicker.class, "第一天").setValue(first);
        field(DatePicker.class, "最后一天").setValue(last);
    }

    private Select<?> rungs() {
        return field(Select.class, "认定类型");
    }

    /** The one of several with that label, in their order. */
    private <F extends TimePicker> TimePicker field(Class<F> type, String label, int index) {
        return find(type)
                .withCondition(field -> label.equals(field.getLabel()))
                .all()
                .get(index);
    }

    private Object edition() {
        return field(Select.class, "适用标准版本").getValue();
    }

    private String page(int batch) {
        return "rounds/" + round(batch).id().value();
    }

    private static String said(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Zone.SHANGHAI).toInstant();
    }

    private RoundRow round(int batch) {
        return rounds.visible(stage.province).stream()
                .filter(round -> round.batch() == batch)
                .findFirst()
                .orElseThrow();
    }
}
