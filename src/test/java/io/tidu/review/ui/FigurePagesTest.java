package io.tidu.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import io.tidu.Sheets;
import io.tidu.evidence.DossierId;
import io.tidu.evidence.EvidenceRow;
import io.tidu.evidence.EvidenceService;
import io.tidu.evidence.SlotCode;
import io.tidu.evidence.ui.EvidenceViewer;
import io.tidu.filing.FieldPath;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.Papers;
import io.tidu.filing.SourcePages;
import io.tidu.filing.Stage.Case;
import io.tidu.identity.Actor;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-20: at the desk, a figure leads to its page. */
class FigurePagesTest extends ReviewScreens {

    private static final String LINE = "[data-source-line=revenue]";

    @Autowired
    private EvidenceService evidence;

    @Autowired
    private SourcePages pages;

    private Case filing;
    private FieldPath revenue;
    private EvidenceRow report;

    @BeforeEach
    void begin() {
        filing = stage.complete();
        report = attach("审计报告.pdf");
        var view = filings.open(filing.filler(), filing.id());
        revenue = FieldPath.of("revenue", view.round().lastYear());
        pages.tell(filing.filler(), view, revenue, report.id(), 12);
        stage.lead(filing, FilingStatus.COUNTY_REVIEW);
    }

    @Test
    void oneClickOnTheFirmsPageLeadsThere() {
        read(stage.county);
        press(chip("FIRM"));
        assertThat(viewer().shown()).contains(report);
        assertThat(viewer().page()).isEqualTo(12);
        assertThat(said()).contains("第12页", "本页数据：" + revenue() + "营业收入");
    }

    @Test
    void besideAConditionStandsThePageOfTheFiguresItRestsOn() {
        look(stage.county, filing);
        assertThat(Sheets.has(screen(), "[data-code=P2a] " + chip("FIRM"))).isTrue();
        assertThat(Sheets.has(screen(), "[data-code=P5] [data-source]")).isFalse();
        press("[data-code=P2a] " + chip("FIRM"));
        assertThat(viewer().shown()).contains(report);
        assertThat(viewer().page()).isEqualTo(12);
    }

    @Test
    void whoseTurnItIsTellsThePageThatIsLookedAt() {
        read(stage.county);
        viewer().showPage(report, 15);
        press(LINE);
        assertThat(field(IntegerField.class, "第几页").getValue()).isEqualTo(15);
        assertThat(field(ComboBox.class, "在哪个文件").getValue()).isEqualTo(report);
        press("标注");
        viewer().showPage(report, 1);
        assertThat(said()).doesNotContain("本页数据");
        press(chip("OFFICE"));
        assertThat(viewer().page()).isEqualTo(15);

        read(stage.city);
        assertThat(Sheets.has(screen(), chip("OFFICE"))).isTrue();
        press(chip("FIRM"));
        assertThat(viewer().page()).isEqualTo(12);
    }

    @Test
    void whatWasToldIsTakenBackAndOnlyByWhomItMayBeTold() {
        read(stage.county);
        press(LINE);
        press("标注");
        press(LINE);
        field(ComboBox.class, "哪一项数据").setValue(revenue);
        press("取消标注");
        assertThat(Sheets.has(screen(), chip("OFFICE"))).isFalse();
        for (var reader : List.of(stage.city, stage.publisher)) {
            read(reader);
            assertThat(Sheets.has(screen(), LINE)).isFalse();
            assertThat(offers("标注本页的数据")).isFalse();
        }
    }

    @Test
    void aPageThatTheFileHasNotIsNotTaken() {
        read(stage.county);
        viewer().showPage(report, 15);
        press(LINE);
        field(IntegerField.class, "第几页").setValue(21);
        press("标注");
        assertThat(field(IntegerField.class, "第几页").isInvalid()).isTrue();
        press("取消");
        assertThat(Sheets.has(screen(), chip("OFFICE"))).isFalse();
    }

    @Test
    void aFileThatWasTakenOutIsToldAndLeadsNowhere() {
        filings.returnForCorrection(stage.county, filing.id(), "请更换", List.of(), UUID.randomUUID());
        evidence.remove(filing.filler(), report.id());
        attach("新审计报告.pdf");
        filings.askSignature(filing.filler(), filing.id(), UUID.randomUUID());
        filings.sign(filing.signatory(), filing.id(), UUID.randomUUID());
        read(stage.county);
        assertThat(Sheets.has(screen(), chip("FIRM") + ".stale[title*=已被更换或删除]"))
                .isTrue();
        var before = viewer().shown();
        press(chip("FIRM"));
        assertThat(viewer().shown()).isEqualTo(before);
        assertThat(find(IntegerField.class).exists())
                .as("another page can be told")
                .isTrue();
    }

    private void read(Actor person) {
        look(person, filing);
        claims("申报数据");
    }

    @Override
    protected void press(String what) {
        if (what.startsWith("[")) {
            Sheets.press(screen(), what);
            roundTrip();
        } else {
            super.press(what);
        }
    }

    private String chip(String side) {
        return "[data-source='" + revenue.text() + "'][data-side=" + side + "]";
    }

    private String revenue() {
        return ((FieldPath.Yearly) revenue).year() + " 年";
    }

    private EvidenceViewer viewer() {
        return find(EvidenceViewer.class).single();
    }

    private EvidenceRow attach(String name) {
        return evidence.add(
                filing.filler(),
                new DossierId(filing.id().value()),
                new SlotCode("E04"),
                name,
                new ByteArrayInputStream(Papers.of(20)));
    }
}
