package io.tidu.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.TiduTest;
import io.tidu.shared.Zone;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@TiduTest
class EditionRecordingTest {

    @Autowired
    private EditionLedger ledger;

    @Autowired
    private EditionArchive archive;

    @Autowired
    private EditionFiles files;

    @Autowired
    private Rulebooks rulebooks;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void everyEditionOfTheFilesIsRecordedWithItsDigestAndDays() {
        assertThat(files.all()).isNotEmpty().allSatisfy(file -> {
            var row = ledger.current(file.ref()).orElseThrow();
            assertThat(row.digest()).isEqualTo(file.digest());
            assertThat(row.inForce()).isEqualTo(file.rulebook().inForce());
            assertThat(ledger.source(row.digest())).contains(file.source());
        });
    }

    @Test
    void anEditionIsReadBackFromItsRowJustAsItWasInTheFile() {
        assertThat(files.all())
                .allSatisfy(file -> assertThat(archive.byDigest(file.digest())).contains(file.rulebook()));
    }

    @Test
    void theSameFilesAgainAddNothing() {
        long before = ledger.latestRevision();
        on("2026-06-01").record(files);
        assertThat(ledger.latestRevision()).isEqualTo(before);
    }

    @Test
    void aFileMayChangeBeforeItsFirstDayAndTheOldTextIsKept() {
        var first = SampleEdition.ofNewRung("{NEW: {from: 2026-07-01}}");
        var second = first.asking(4);
        record("2026-06-30", first);
        record("2026-06-30", second);
        assertThat(ledger.current(first.ref()).orElseThrow().digest())
                .isEqualTo(second.read().digest());
        assertThat(archive.byDigest(first.read().digest()))
                .contains(first.read().rulebook());
    }

    @Test
    void aFileThatChangedAfterItsFirstDayStopsTheStartAndNamesFileEditionAndBothDigests() {
        var first = SampleEdition.ofNewRung("{NEW: {from: 2026-07-01}}");
        var second = first.asking(4);
        record("2026-06-30", first);
        long before = ledger.latestRevision();
        assertThatThrownBy(() -> record("2026-07-01", second))
                .isInstanceOf(RulebookRefused.class)
                .hasMessageContaining(second.place())
                .hasMessageContaining(first.ref().toString())
                .hasMessageContaining(first.read().digest())
                .hasMessageContaining(second.read().digest())
                .hasMessageContaining("new edition")
                .hasMessageNotContaining("\n");
        assertThat(ledger.latestRevision()).isEqualTo(before);
    }

    @Test
    void anEditionInForceMayBeGivenALastDayThatLiesAheadButNotOneThatIsOver() {
        var open = SampleEdition.ofNewRung("{NEW: {from: 2026-01-01}}");
        record("2026-06-30", open);
        assertThatThrownBy(() -> record("2026-06-30", open.during("{NEW: {from: 2026-01-01, until: 2026-06-29}}")))
                .isInstanceOf(RulebookRefused.class);
        assertThatThrownBy(() -> record("2026-06-30", open.during("{NEW: {from: 2026-01-02}}")))
                .isInstanceOf(RulebookRefused.class);
        var ended = open.during("{NEW: {from: 2026-01-01, until: 2026-12-31}}");
        record("2026-06-30", ended);
        assertThat(ledger.current(open.ref()).orElseThrow().digest())
                .isEqualTo(ended.read().digest());
        assertThatThrownBy(() -> record("2027-01-01", open)).isInstanceOf(RulebookRefused.class);
    }

    @Test
    void anEditionInForceLivesOnWhenItsFileIsGoneAndOneThatNeverBeganDoesNot() {
        var begun = SampleEdition.ofNewRung("{NEW: {from: 2026-01-01}}");
        var ahead = SampleEdition.ofNewRung("{NEW: {from: 2026-07-01}}");
        record("2026-06-30", begun, ahead);
        var inUse = new EditionsInUse(ledger, archive, clock("2026-06-30"));
        assertThat(inUse.collect(files))
                .contains(begun.read().rulebook())
                .doesNotContain(ahead.read().rulebook());
    }

    @Test
    void aNewFileThatClaimsTheDaysOfOneThatLivesOnIsRefused() {
        var begun = SampleEdition.ofNewRung("{NEW: {from: 2026-01-01}}");
        record("2026-06-30", begun);
        var inUse = new EditionsInUse(ledger, archive, clock("2026-06-30"));
        var rival = new EditionFiles(List.of(begun.called("2021").read()));
        assertThatThrownBy(() -> inUse.collect(rival))
                .isInstanceOf(RulebookRefused.class)
                .hasMessageContaining("overlap");
    }

    @Test
    void aRowWhoseTextWasChangedInTheDatabaseIsRefused() {
        var sample = SampleEdition.ofNewRung("{NEW: {from: 2099-01-01}}");
        record("2026-06-30", sample);
        var digest = sample.read().digest();
        var recorded = ledger.canonical(digest).orElseThrow();
        rewrite(digest, recorded.replace("\"3\"", "\"2\""));
        try {
            assertThatThrownBy(() -> new EditionArchive(ledger).byDigest(digest))
                    .isInstanceOf(RulebookRefused.class)
                    .hasMessageContaining(digest);
        } finally {
            rewrite(digest, recorded);
        }
    }

    @Test
    void theDatabaseRefusesAnEditionPutInForceByWhoWroteItOrWithoutARegion() {
        var sample = SampleEdition.ofNewRung("{NEW: {from: 2099-01-01}}");
        record("2026-06-30", sample);
        for (var change : List.of(
                "origin = 'PRODUCT', file = null, region = '33', prepared_by = recorded_by, prepared_name = 'a'",
                "origin = 'PRODUCT', file = null, prepared_by = id, prepared_name = 'a'")) {
            assertThatThrownBy(() -> jdbc.sql("update ladder_edition set " + change + " where digest = ?")
                            .param(sample.read().digest())
                            .update())
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
    }

    @Test
    void theViewFollowsWhatAnotherNodeRecorded() {
        var sample = SampleEdition.ofNewRung("{NEW: {from: 2020-01-01}}");
        record("2026-06-30", sample);
        var refresh =
                new RulebooksRefresh(rulebooks, files, new EditionsInUse(ledger, archive, clock("2026-06-30")), ledger);
        refresh.look();
        assertThat(rulebooks.byDigest(sample.read().digest())).isPresent();
        assertThat(rulebooks.inForce(new Rung(sample.rung()), FilingKind.NEW, LocalDate.of(2026, 6, 1), null))
                .contains(sample.read().rulebook());
    }

    private void rewrite(String digest, String canonical) {
        jdbc.sql("update ladder_edition set canonical = :canonical where digest = :digest")
                .param("canonical", canonical)
                .param("digest", digest)
                .update();
    }

    private void record(String today, SampleEdition... samples) {
        on(today)
                .record(new EditionFiles(
                        Arrays.stream(samples).map(SampleEdition::read).toList()));
    }

    private EditionRecording on(String today) {
        return new EditionRecording(ledger, transactions, clock(today));
    }

    private static Clock clock(String today) {
        return Clock.fixed(LocalDate.parse(today).atStartOfDay(Zone.SHANGHAI).toInstant(), Zone.SHANGHAI);
    }
}
