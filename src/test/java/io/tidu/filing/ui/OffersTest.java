package io.tidu.filing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidu.evidence.DossierId;
import io.tidu.evidence.EvidenceReading;
import io.tidu.evidence.EvidenceRow;
import io.tidu.evidence.ReadingState;
import io.tidu.evidence.SlotCode;
import io.tidu.filing.FieldPath;
import io.tidu.filing.FilingId;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.SourcePages;
import io.tidu.identity.Actor;
import io.tidu.review.PapersStage;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-22: what a firm's papers say stands beside its figures. */
class OffersTest extends FilingScreens {

    @Autowired
    private EvidenceReading readings;

    @Autowired
    private SourcePages sources;

    @Test
    void whatTheReportSaysIsTakenOverAtAPressAndThatTypesAndNoMore() throws InterruptedException {
        var id = start();
        var row = as(firm.filler(), actor -> report(actor, id));
        open(firm.filler(), id, "operations");
        type("revenue@" + lastYear, "6200");
        type("revenue@" + (lastYear - 1), "5400");
        assertThat(said()).contains("材料 E04 第 1 页为 6300.5", "✓ 与材料 E04 第 1 页一致");

        press("采用");

        assertThat(saved(id, FieldPath.of("revenue", lastYear))).isEqualTo("6300.5");
        assertThat(said()).doesNotContain("材料 E04 第 1 页为 6300.5");
        as(firm.filler(), actor -> {
            var view = filings.open(actor, id);
            assertThat(view.status()).isEqualTo(FilingStatus.DRAFT);
            assertThat(sources.of(actor, view, List.of(row)))
                    .filteredOn(page -> page.path().equals(FieldPath.of("revenue", lastYear)))
                    .hasSize(1)
                    .allMatch(page -> page.isOn(row.id(), 1));
            return view;
        });
    }

    private EvidenceRow report(Actor actor, FilingId id) {
        var name = filings.open(actor, id).row().enterpriseName();
        var row = evidence.add(
                actor,
                new DossierId(id.value()),
                new SlotCode("E04"),
                "审计报告.pdf",
                new ByteArrayInputStream(PapersStage.report(name, "6,300.50").pdf()));
        for (int tried = 0; tried < 100 && state(actor, row) == ReadingState.WAITING; tried++) {
            readings.readNow(Actor.program("test"));
            java.util.concurrent.locks.LockSupport.parkNanos(100_000_000);
        }
        assertThat(state(actor, row)).isEqualTo(ReadingState.READ);
        return row;
    }

    private ReadingState state(Actor actor, EvidenceRow row) {
        return Objects.requireNonNull(readings.of(actor, List.of(row)).get(row.id()))
                .state();
    }
}
