package io.tidu.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidu.evidence.DossierId;
import io.tidu.evidence.EvidenceReading;
import io.tidu.evidence.EvidenceRow;
import io.tidu.evidence.EvidenceService;
import io.tidu.evidence.Reading;
import io.tidu.evidence.ReadingState;
import io.tidu.evidence.SlotCode;
import io.tidu.evidence.text.Typeset;
import io.tidu.filing.FilingService;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.Stage;
import io.tidu.filing.Stage.Case;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationContext;

/** Filings with papers that say something. */
public final class PapersStage {

    private static final int PATIENCE = 100;

    private final Stage stage;
    private final EvidenceService evidence;
    private final EvidenceReading readings;
    private final FilingService filings;

    public PapersStage(Stage stage, ApplicationContext context) {
        this.stage = stage;
        evidence = context.getBean(EvidenceService.class);
        readings = context.getBean(EvidenceReading.class);
        filings = context.getBean(FilingService.class);
    }

    /** A complete filing with an audit report that says this revenue, in 万元; the form says 6200.00. */
    public Case withReport(String revenue) {
        var filing = stage.complete();
        attach(filing, "E04", report(name(filing), revenue).pdf());
        return filing;
    }

    public Case submitted(String revenue) {
        var filing = withReport(revenue);
        stage.lead(filing, FilingStatus.COUNTY_REVIEW);
        return filing;
    }

    public String name(Case filing) {
        return filings.open(filing.filler(), filing.id()).row().enterpriseName();
    }

    public static Typeset report(String firm, String revenue) {
        return Typeset.page("""
                审计报告
                2025年度
                %s全体股东：
                利润表
                2025年度 单位：万元
                项目||本期金额|上期金额
                营业收入||%s|5,400.00
                """.formatted(firm, revenue));
    }

    public EvidenceRow attach(Case filing, String slot, byte[] pdf) {
        var row = evidence.add(
                filing.filler(),
                new DossierId(filing.id().value()),
                new SlotCode(slot),
                slot + " 审计报告.pdf",
                new ByteArrayInputStream(pdf));
        assertThat(read(filing, row).state()).isNotEqualTo(ReadingState.WAITING);
        return row;
    }

    /** What is known of it once it was read, by this thread or by the program's own. */
    public Reading read(Case filing, EvidenceRow row) {
        for (int tried = 0; tried < PATIENCE; tried++) {
            readings.readNow(stage.systemAdmin);
            var reading = reading(filing, row);
            if (reading.state() != ReadingState.WAITING) {
                return reading;
            }
            pause();
        }
        return reading(filing, row);
    }

    private Reading reading(Case filing, EvidenceRow row) {
        return Objects.requireNonNull(readings.of(filing.filler(), List.of(row)).get(row.id()));
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
