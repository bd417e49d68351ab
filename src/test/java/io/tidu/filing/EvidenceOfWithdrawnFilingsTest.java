package io.tidu.filing;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidu.TiduTest;
import io.tidu.evidence.DossierId;
import io.tidu.evidence.EvidenceBackstage;
import io.tidu.evidence.EvidenceRow;
import io.tidu.evidence.EvidenceService;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the night removes of filings that were given up, and what it never touches. */
@TiduTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvidenceOfWithdrawnFilingsTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private EvidenceService evidence;

    @Autowired
    private JdbcClient jdbc;

    private Stage stage;

    @BeforeAll
    void setTheStage() {
        stage = new Stage(context);
    }

    @Test
    void aWithdrawnDraftLosesItsFilesAfterAMonth() {
        var filing = stage.complete();
        var file = files(filing).getFirst();
        stage.lead(filing, FilingStatus.WITHDRAWN);

        EvidenceBackstage.removeWhatIsLeft(context, Duration.ofDays(29));
        assertThat(files(filing)).hasSize(7);
        EvidenceBackstage.removeWhatIsLeft(context, Duration.ofDays(31));
        assertThat(files(filing)).isEmpty();
        assertThat(evidence.usedBytes(filing.filler(), dossier(filing))).isZero();
        assertThat(jdbc.sql("select action from audit_entry where subject = ? order by at, id")
                        .param("evidence:" + file.id().value())
                        .query(String.class)
                        .list())
                .containsExactly("EVIDENCE_ADDED", "EVIDENCE_EXPIRED");
    }

    @ParameterizedTest
    @EnumSource(
            value = FilingStatus.class,
            names = {"AWAITING_SIGNATURE", "COUNTY_REVIEW", "NOT_RECOMMENDED", "REJECTED", "LISTED"})
    void nothingOfAnyOtherFilingIsEverRemoved(FilingStatus status) {
        var filing = stage.complete();
        stage.lead(filing, status);
        EvidenceBackstage.removeWhatIsLeft(context, Duration.ofDays(3650));
        assertThat(files(filing)).hasSize(7);
    }

    @Test
    void whatWasSubmittedBeforeTheWithdrawalStays() {
        var filing = stage.in(FilingStatus.RETURNED);
        var submitted = files(filing);
        stage.attach(filing, "E07");
        assertThat(files(filing)).hasSize(8);
        stage.lead(filing, FilingStatus.WITHDRAWN);
        EvidenceBackstage.removeWhatIsLeft(context, Duration.ofDays(31));
        assertThat(files(filing)).containsExactlyElementsOf(submitted);
        assertThat(evidence.asOfSubmission(filing.filler(), dossier(filing), 1)).hasSize(7);
        assertThat(evidence.usedBytes(filing.filler(), dossier(filing)))
                .isEqualTo(submitted.stream().mapToLong(EvidenceRow::size).sum());
    }

    private List<EvidenceRow> files(Stage.Case filing) {
        return evidence.list(filing.filler(), dossier(filing));
    }

    private static DossierId dossier(Stage.Case filing) {
        return new DossierId(filing.id().value());
    }
}
