package io.tidu.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import io.tidu.Sheets;
import io.tidu.StatementCount;
import io.tidu.filing.Stage.Case;
import io.tidu.review.PapersStage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** UC-22: questions at the desk. */
class QuestionScreensTest extends ReviewScreens {

    private static final String TAB = "材料核对";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private StatementCount statements;

    private Case filing;

    @BeforeEach
    void submit() {
        filing = new PapersStage(stage, context).submitted("6,300.50");
    }

    @Test
    void aQuestionIsReadWithItsClauseAndSettledInWords() {
        look(stage.county, filing);
        claims(TAB);
        assertThat(said())
                .contains("待核实的问题（1）", "填报 6200 万元，审计报告为 6300.5 万元，相差 100.5 万元", "E04 审计报告.pdf 第 1 页")
                .contains("工信厅企业函〔2026〕117号", "依据一份抄件");

        press("核实…");
        assertThat(find(TextArea.class).all().getLast().getHelperText()).contains("企业和下级看不到");
        test(find(TextArea.class).all().getLast()).setValue("差额为其他收益，已看原件");
        press("核实");

        assertThat(said()).contains("待核实的问题（0）", "已核实", "差额为其他收益，已看原件");
        assertThat(offers("重新打开…")).isTrue();
    }

    @Test
    void aReasonIsAskedFor() {
        look(stage.county, filing);
        claims(TAB);
        press("核实…");
        press("核实");

        assertThat(find(TextArea.class).all().getLast().getErrorMessage()).isEqualTo("请写明核实情况。");
    }

    @Test
    void whoCannotDecideReadsAndSettlesNothing() {
        look(stage.province, filing);
        claims(TAB);

        assertThat(said()).contains("待核实的问题（1）");
        assertThat(offers("核实…")).isFalse();
        Sheets.in(screen())
                .filter(QuestionsPanel.class::isInstance)
                .findFirst()
                .ifPresent(sheet -> Sheets.pretend(sheet, "data-question", "0123456789abcdef"));
        assertThat(find(Dialog.class).exists()).isFalse();
    }

    @Test
    void besideAFigureStandsWhatItsPaperSaysAndOneClickLeadsToThePage() {
        look(stage.county, filing);
        claims("申报数据");
        var says = "[data-paper='revenue@"
                + filings.open(stage.county, filing.id()).round().lastYear() + "']";
        assertThat(said()).contains("≠ 6300.5 第1页", "材料无");
        assertThat(Sheets.has(screen(), says + ".unmet[title*=营业收入]")).isTrue();

        Sheets.press(screen(), says);
        assertThat(said()).contains("E04 审计报告.pdf");
        Sheets.in(screen())
                .filter(sheet -> sheet.written().select("[data-paper]").size() > 0)
                .forEach(sheet -> Sheets.pretend(sheet, "data-paper", "no such figure"));
    }

    @Test
    void openingAFileAsksNothingOfPapersUntilTheTabIsChosen() throws Exception {
        var asked = statements.during(() -> look(stage.county, filing));
        assertThat(asked).noneMatch(sql -> sql.contains("evidence_reading") || sql.contains("review_settlement"));
        var chosen = statements.during(() -> claims(TAB));
        assertThat(chosen).filteredOn(sql -> sql.contains("evidence_reading")).hasSize(1);
        assertThat(chosen).filteredOn(sql -> sql.contains("review_settlement")).hasSize(1);
    }
}
