package io.tidu.filing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.IntegerField;
import io.tidu.Sheets;
import io.tidu.evidence.DossierId;
import io.tidu.evidence.EvidenceRow;
import io.tidu.evidence.SlotCode;
import io.tidu.evidence.ui.EvidenceViewer;
import io.tidu.filing.FieldPath;
import io.tidu.filing.FilingId;
import io.tidu.filing.Papers;
import java.io.ByteArrayInputStream;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** UC-20: the firm says where its figures stand. */
class SourcePagesOfFirmTest extends FilingScreens {

    @Test
    void theFillerTellsAPageAtAFigureAndIsLedThere() {
        var id = start();
        var report = attach(id);
        save(id, Map.of(FieldPath.of("revenue", lastYear), "6200"));
        open(firm.filler(), id, "operations");
        tellRevenue(report, 12);
        assertThat(chips()).isEqualTo(1);

        press("第12页");
        assertThat(find(EvidenceViewer.class).single().page()).isEqualTo(12);
        assertThat(said()).contains("本页数据：" + lastYear + " 年营业收入");
        open(firm.filler(), id, "operations");
        type("revenue@" + lastYear, "6300");
        assertThat(find(NativeButton.class)
                        .withClassName("filing-source", "stale")
                        .exists())
                .isTrue();
    }

    @Test
    void aboveAFileTheFillerTellsWhichFigureStandsOnItsPage() {
        var id = start();
        attach(id);
        open(firm.filler(), id, "evidence");
        press("审计报告.pdf");
        find(EvidenceViewer.class)
                .single()
                .showPage(find(EvidenceViewer.class).single().shown().orElseThrow(), 3);
        press("标注本页的数据");
        find(ComboBox.class).all().getFirst().setValue(FieldPath.of("revenue", lastYear));
        assertThat(find(IntegerField.class).single().getValue()).isEqualTo(3);
        press("标注");
        assertThat(said()).contains("本页数据：" + lastYear + " 年营业收入");
    }

    @Test
    void beforeSigningTheFillerIsToldWhichPagesNeedNotBeTrueAnyMore() {
        var id = start();
        var report = attach(id);
        save(id, Map.of(FieldPath.of("revenue", lastYear), "6200"));
        open(firm.filler(), id, "operations");
        tellRevenue(report, 12);
        open(firm.filler(), id, "check");
        assertThat(said()).doesNotContain("依据页");
        save(id, Map.of(FieldPath.of("revenue", lastYear), "6300"));
        open(firm.filler(), id, "check");
        assertThat(said()).contains("标注依据页《审计报告.pdf》第12页之后数据改过");
        as(firm.filler(), actor -> {
            evidence.remove(actor, report.id());
            return report;
        });
        open(firm.filler(), id, "check");
        assertThat(said()).contains("依据页《审计报告.pdf》第12页所在的文件已被更换或删除");
    }

    @Test
    void theSignatoryReadsItAndTellsNothing() {
        var id = complete();
        var report = attach(id);
        open(firm.filler(), id, "operations");
        tellRevenue(report, 7);
        as(firm.filler(), actor -> filings.askSignature(actor, id, java.util.UUID.randomUUID()));
        open(firm.signatory(), id);
        var view = (com.vaadin.flow.component.Component) getCurrentView();
        assertThat(Sheets.has(view, "[data-source='revenue@" + lastYear + "']")).isTrue();
        assertThat(Sheets.has(view, "[data-source-line]")).isFalse();
        Sheets.press(view, "[data-source='revenue@" + lastYear + "']");
        assertThat(find(EvidenceViewer.class).single().page()).isEqualTo(7);
    }

    private void tellRevenue(EvidenceRow report, int page) {
        var line = find(YearlyTable.class).all().stream()
                .flatMap(table -> table.getBody().getRows().stream())
                .filter(row -> textOf(row).startsWith("营业收入"))
                .findFirst()
                .orElseThrow();
        test(find(NativeButton.class, line).withClassName("filing-way").single())
                .click();
        field(report).setValue(report);
        find(IntegerField.class).single().setValue(page);
        press("标注");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<EvidenceRow> field(EvidenceRow any) {
        return (ComboBox<EvidenceRow>) find(ComboBox.class)
                .withCondition(box -> "在哪个文件".equals(box.getLabel()))
                .single();
    }

    private int chips() {
        return find(NativeButton.class).withClassName("filing-source").all().size();
    }

    private EvidenceRow attach(FilingId id) {
        return as(
                firm.filler(),
                actor -> evidence.add(
                        actor,
                        new DossierId(id.value()),
                        new SlotCode("E04"),
                        "审计报告.pdf",
                        new ByteArrayInputStream(Papers.of(20))));
    }
}
