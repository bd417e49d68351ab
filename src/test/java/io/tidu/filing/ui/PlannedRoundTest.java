package io.tidu.filing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import io.tidu.Screens;
import io.tidu.filing.LevelWindow;
import io.tidu.filing.ReturnMode;
import io.tidu.filing.RoundId;
import io.tidu.filing.RoundPlan;
import io.tidu.filing.RoundRow;
import io.tidu.filing.RoundRules;
import io.tidu.filing.RoundService;
import io.tidu.filing.RoundStatus;
import io.tidu.identity.BureauLevel;
import io.tidu.ladder.FilingKind;
import io.tidu.ladder.Rung;
import io.tidu.shared.Zone;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-07: a round that is not open yet is changed, deleted, or taken for a pattern. */
class PlannedRoundTest extends Screens {

    private static final LocalDate TODAY = LocalDate.now(Zone.SHANGHAI);
    private static final RoundRules RULES = new RoundRules(
            Set.of(BureauLevel.COUNTY, BureauLevel.PROVINCE),
            Set.of(),
            Set.of(BureauLevel.COUNTY),
            ReturnMode.START_OVER,
            Map.of(BureauLevel.COUNTY, LevelWindow.ofDays(TODAY.plusDays(30), TODAY.plusDays(50))),
            Map.of(BureauLevel.COUNTY, 5),
            7,
            Set.of());

    @Autowired
    private RoundService rounds;

    private RoundId id;

    @BeforeEach
    void plan() {
        id = rounds.plan(
                stage.province,
                new RoundPlan(
                        Rung.SRDI_SME,
                        FilingKind.NEW,
                        TODAY.getYear(),
                        2,
                        "2026",
                        LevelWindow.ofDays(TODAY.plusDays(30), TODAY.plusDays(40)),
                        RULES),
                UUID.randomUUID());
        enter(stage.province, "rounds/" + id.value());
    }

    @Test
    void theFormShowsWhatWasPlannedAndChangesOnlyWhatIsTyped() {
        press("修改轮次");
        assertThat(field(DatePicker.class, "县级最后一天").getValue()).isEqualTo(TODAY.plusDays(50));
        assertThat(field(Checkbox.class, "市级参加审核").getValue()).isFalse();
        assertThat(field(IntegerField.class, "批次").getValue()).isEqualTo(2);
        field(DatePicker.class, "县级最后一天").setValue(TODAY.plusDays(60));
        press("修改轮次");
        var row = row();
        assertThat(row.rules())
                .usingRecursiveComparison()
                .ignoringFields("windows")
                .isEqualTo(RULES);
        assertThat(row.rules().windows())
                .containsExactly(
                        Map.entry(BureauLevel.COUNTY, LevelWindow.ofDays(TODAY.plusDays(30), TODAY.plusDays(60))));
        assertThat(row.window()).isEqualTo(LevelWindow.ofDays(TODAY.plusDays(30), TODAY.plusDays(40)));
        assertThat(said()).contains("修改");
    }

    @Test
    void whatMakesNoSenseIsToldAtTheFieldAndNothingChanges() {
        var before = row();
        press("修改轮次");
        field(DatePicker.class, "县级最后一天").setValue(TODAY.plusDays(35));
        press("修改轮次");
        assertThat(field(DatePicker.class, "县级最后一天").getErrorMessage()).contains("不能早于前一环节");
        assertThat(row()).isEqualTo(before);
    }

    @Test
    void whatAColleagueChangedMeanwhileIsSaid() {
        press("修改轮次");
        rounds.open(stage.publisher, id, UUID.randomUUID());
        assertThat(refusalOf("修改轮次")).contains("轮次已经开放");
        assertThat(row().status()).isEqualTo(RoundStatus.OPEN);
    }

    @Test
    void itIsDeletedAfterAQuestion() {
        press("删除");
        press("取消");
        assertThat(rounds.find(id)).isPresent();
        press("删除");
        press("确认删除");
        assertThat(rounds.find(id)).isEmpty();
        assertThat(getCurrentView()).isInstanceOf(RoundsView.class);
    }

    @Test
    void anotherIsPlannedLikeItUnderTheNextNumberWithDaysOfItsOwn() {
        press("照此新建");
        assertThat(field(IntegerField.class, "批次").getValue()).isEqualTo(3);
        assertThat(field(DatePicker.class, "县级最后一天").getValue()).isNull();
        press("新建轮次");
        var other = rounds.visible(stage.province).stream()
                .filter(row -> row.batch() == 3)
                .findFirst()
                .orElseThrow();
        assertThat(other.rules())
                .usingRecursiveComparison()
                .ignoringFields("windows")
                .isEqualTo(RULES);
        assertThat(other.rules().windows()).isEmpty();
        assertThat(((RoundView) getCurrentView()).getPageTitle()).contains("第 3 批");
    }

    private RoundRow row() {
        return rounds.find(id).orElseThrow();
    }
}
