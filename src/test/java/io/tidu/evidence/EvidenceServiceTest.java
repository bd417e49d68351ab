package io.tidu.evidence;

import static io.tidu.evidence.EvidenceWorkshop.stream;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tidu.evidence.EvidenceRefused.Reason;
import io.tidu.identity.Actor;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;

class EvidenceServiceTest extends EvidenceRoom {

    private static final SlotCode LICENCE = new SlotCode("E01");
    private static final SlotCode AUDIT = new SlotCode("E04");

    private DossierId dossier;
    private final Actor filler = People.filler();
    private final Actor official = People.official();

    @BeforeEach
    void openADossier() {
        dossier = workshop.gate.openDossier();
    }

    @Test
    void keepsAFileAndGivesTheSameBytesBack() throws IOException {
        var pdf = Samples.uniquePdf(3);
        var row = add(AUDIT, "审计报告.pdf", pdf);

        assertThat(row.pages()).isEqualTo(3);
        assertThat(evidence.list(filler, dossier)).containsExactly(row);
        assertThat(evidence.usedBytes(filler, dossier)).isEqualTo(pdf.length);
        try (var in = evidence.open(filler, row.id(), EvidenceUse.VIEWED).stream()) {
            assertThat(in.readAllBytes()).isEqualTo(pdf);
        }
        try (var in = evidence.open(filler, row.id(), EvidenceUse.VIEWED).stream(5, 3)) {
            assertThat(in.readAllBytes()).containsExactly(pdf[5], pdf[6], pdf[7]);
        }
    }

    @Test
    void refusesAnEmptyFile() {
        var refused = refusalOf(AUDIT, new byte[0]);
        assertThat(refused.reason()).isEqualTo(Reason.EMPTY);
        assertThat(Texts.zh(refused)).startsWith("文件是空的");
        assertThat(Texts.en(refused)).startsWith("The file is empty");
    }

    @Test
    void refusesAFileThatIsTooBigWithoutReadingItAll() {
        var endless = new InputStream() {
            long given;

            @Override
            public int read() {
                given++;
                return 'x';
            }
        };
        var refused = catchThrowableOfType(
                EvidenceRefused.class, () -> evidence.add(filler, dossier, AUDIT, "big.pdf", endless));
        assertThat(refused.reason()).isEqualTo(Reason.TOO_BIG);
        assertThat(endless.given).isLessThan(200_000);
        assertThat(Texts.zh(refused)).contains("100 KB");
        assertThat(Texts.en(refused)).contains("larger than 100 KB");
        assertThat(folder.resolve("incoming")).isEmptyDirectory();
    }

    @Test
    void refusesWhatDoesNotFitIntoTheDossier() {
        add(AUDIT, "1.pdf", ofSize(90));
        add(AUDIT, "2.pdf", ofSize(90));
        var refused = refusalOf(AUDIT, ofSize(90));
        assertThat(refused.reason()).isEqualTo(Reason.DOSSIER_FULL);
        assertThat(Texts.zh(refused)).contains("只剩70 KB", "250 KB");
        assertThat(Texts.en(refused)).contains("only 70 KB of 250 KB");
    }

    @Test
    void refusesTheSameBytesTwiceAndSaysWhereTheyAre() {
        var pdf = Samples.uniquePdf(1);
        add(LICENCE, "执照.pdf", pdf);

        var here = refusalOf(LICENCE, pdf);
        assertThat(here.reason()).isEqualTo(Reason.DUPLICATE);
        assertThat(Texts.zh(here)).contains("同一文件已在此处", "执照.pdf");
        assertThat(Texts.en(here)).contains("here already", "执照.pdf");

        var elsewhere = refusalOf(AUDIT, pdf);
        assertThat(elsewhere.reason()).isEqualTo(Reason.DUPLICATE_IN_OTHER_SLOT);
        assertThat(Texts.zh(elsewhere)).contains("已在E01中", "执照.pdf");
        assertThat(Texts.en(elsewhere)).contains("in E01 already", "执照.pdf");
    }

    @Test
    void takesTheSameBytesAgainInAnotherDossierOrAfterRemoval() throws IOException {
        var pdf = Samples.uniquePdf(1);
        var row = add(LICENCE, "执照.pdf", pdf);
        evidence.remove(filler, row.id());
        add(LICENCE, "执照.pdf", pdf);
        evidence.add(filler, workshop.gate.openDossier(), LICENCE, "执照.pdf", stream(pdf));
        try (var kept = Files.walk(folder.resolve("content")).filter(Files::isRegularFile)) {
            assertThat(kept).hasSize(1);
        }
    }

    @Test
    void refusesMoreFilesThanASlotTakes() {
        for (int i = 0; i < 3; i++) {
            add(LICENCE, i + ".pdf", Samples.uniquePdf(1));
        }
        var refused = refusalOf(LICENCE, Samples.uniquePdf(1));
        assertThat(refused.reason()).isEqualTo(Reason.SLOT_FULL);
        assertThat(Texts.zh(refused)).contains("E01最多可放3个文件");
        assertThat(Texts.en(refused)).contains("E01 takes at most 3 files");
    }

    @Test
    void keepsNothingOfAnUploadThatBreaksOff() {
        var breaking = new ByteArrayInputStream(Samples.uniquePdf(1)) {
            @Override
            public int read(byte[] target, int offset, int length) {
                if (pos > 0) {
                    throw new java.io.UncheckedIOException(new IOException("connection reset"));
                }
                return super.read(target, offset, Math.min(length, 10));
            }
        };
        assertThatThrownBy(() -> evidence.add(filler, dossier, AUDIT, "a.pdf", breaking))
                .isInstanceOf(RuntimeException.class);
        assertThat(evidence.list(filler, dossier)).isEmpty();
        assertThat(folder.resolve("incoming")).isEmptyDirectory();
    }

    @Test
    void saysThatAnUploadWasInterrupted() {
        var breaking = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        };
        var refused = catchThrowableOfType(
                EvidenceRefused.class, () -> evidence.add(filler, dossier, AUDIT, "a.pdf", breaking));
        assertThat(refused.reason()).isEqualTo(Reason.INTERRUPTED);
        assertThat(Texts.zh(refused)).contains("上传中断");
        assertThat(Texts.en(refused)).contains("interrupted");
    }

    @Test
    void parallelUploadsNeverExceedTheRoom() throws Exception {
        var uploads = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < 12; i++) {
            var pdf = ofSize(60);
            uploads.add(() -> {
                try {
                    evidence.add(filler, dossier, new SlotCode("E07"), "证书.pdf", stream(pdf));
                    return true;
                } catch (EvidenceRefused refused) {
                    assertThat(refused.reason()).isEqualTo(Reason.DOSSIER_FULL);
                    return false;
                }
            });
        }
        assertThat(runTogether(uploads)).filteredOn(taken -> taken).hasSize(4);
        assertThat(evidence.usedBytes(filler, dossier))
                .isEqualTo(evidence.list(filler, dossier).stream()
                        .mapToLong(EvidenceRow::size)
                        .sum())
                .isLessThanOrEqualTo(250 * 1024);
    }

    @Test
    void theSameBytesSentTwiceAtOnceAreTakenOnce() throws Exception {
        var pdf = Samples.uniquePdf(2);
        Callable<Boolean> upload = () -> {
            try {
                add(AUDIT, "审计.pdf", pdf);
                return true;
            } catch (EvidenceRefused refused) {
                assertThat(refused.reason()).isEqualTo(Reason.DUPLICATE);
                return false;
            }
        };
        assertThat(runTogether(List.of(upload, upload, upload, upload)))
                .filteredOn(taken -> taken)
                .hasSize(1);
    }

    @Test
    void aStopBetweenBytesAndRowLeavesBytesThatNothingNames() throws IOException {
        var pdf = Samples.uniquePdf(1);
        var stopping = workshop.service(clock, new StoppingAtCommit(transactions));

        assertThatThrownBy(() -> stopping.add(filler, dossier, AUDIT, "a.pdf", stream(pdf)))
                .isInstanceOf(StoppingAtCommit.Stopped.class);

        assertThat(evidence.list(filler, dossier)).isEmpty();
        assertThat(evidence.usedBytes(filler, dossier)).isZero();
        var digest = Digest.of(Digest.algorithm().digest(pdf));
        assertThat(workshop.store.holds(digest)).isTrue();

        collector(Duration.ofHours(23)).collect();
        assertThat(workshop.store.holds(digest)).isTrue();
        collector(Duration.ofHours(25)).collect();
        assertThat(workshop.store.holds(digest)).isFalse();
    }

    @Test
    void theCollectorKeepsWhatAFileNamesAndGivesUpWhatWasRemoved() throws IOException {
        var kept = add(AUDIT, "kept.pdf", Samples.uniquePdf(1));
        var removed = add(AUDIT, "removed.pdf", Samples.uniquePdf(1));
        evidence.remove(filler, removed.id());
        var unfinished = workshop.store.receive();

        collector(Duration.ofDays(2)).collect();

        assertThat(workshop.store.holds(new Digest(kept.digest()))).isTrue();
        assertThat(workshop.store.holds(new Digest(removed.digest()))).isFalse();
        assertThat(unfinished).doesNotExist();
        assertThat(workshop.contents.known(new Digest(kept.digest()).prefix()))
                .contains(new Digest(kept.digest()))
                .doesNotContain(new Digest(removed.digest()));
    }

    @Test
    void aSubmissionKeepsItsSetWhateverHappensLater() throws IOException {
        var first = add(LICENCE, "执照.pdf", Samples.uniquePdf(1));
        var second = add(AUDIT, "审计.pdf", Samples.uniquePdf(2));
        evidence.freeze(filler, dossier, 1);
        evidence.freeze(filler, dossier, 1);

        evidence.remove(filler, second.id());
        var third = add(AUDIT, "审计（更正）.pdf", Samples.uniquePdf(2));
        evidence.freeze(filler, dossier, 2);

        assertThat(evidence.list(filler, dossier)).containsExactly(first, third);
        assertThat(evidence.asOfSubmission(filler, dossier, 1)).containsExactly(first, second);
        assertThat(evidence.asOfSubmission(filler, dossier, 2)).containsExactly(first, third);
        assertThat(evidence.asOfSubmission(filler, dossier, 3)).isEmpty();
        var changes = evidence.changes(filler, dossier, 1, 2);
        assertThat(changes.added()).containsExactly(third);
        assertThat(changes.removed()).containsExactly(second);
        assertThat(evidence.usedBytes(filler, dossier)).isEqualTo(first.size() + third.size());

        collector(Duration.ofDays(400)).collect();
        try (var in = evidence.open(official, second.id(), EvidenceUse.VIEWED).stream()) {
            assertThat(in.readAllBytes()).hasSize((int) second.size());
        }
    }

    @Test
    void removingTwiceChangesNothingMore() {
        var row = add(AUDIT, "a.pdf", Samples.uniquePdf(1));
        evidence.freeze(filler, dossier, 1);
        evidence.remove(filler, row.id());
        evidence.remove(filler, row.id());
        assertThat(evidence.usedBytes(filler, dossier)).isZero();
    }

    @Test
    void aDossierThatMayNotBeReadIsNotFoundByAnyCall() {
        var row = add(AUDIT, "a.pdf", Samples.uniquePdf(1));
        workshop.gate.open.clear();
        List<Runnable> calls = List.of(
                () -> add(AUDIT, "b.pdf", Samples.uniquePdf(1)),
                () -> evidence.list(official, dossier),
                () -> evidence.find(official, row.id()),
                () -> evidence.remove(official, row.id()),
                () -> evidence.open(official, row.id(), EvidenceUse.VIEWED),
                () -> evidence.usedBytes(official, dossier),
                () -> evidence.freeze(official, dossier, 1),
                () -> evidence.asOfSubmission(official, dossier, 1),
                () -> evidence.changes(official, dossier, 1, 2));
        assertThat(calls).allSatisfy(call -> assertThatThrownBy(call::run).isInstanceOf(NotFound.class));
        assertThatThrownBy(() -> evidence.find(official, new EvidenceId(UUID.randomUUID())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aDossierThatMayBeReadOnlyIsNotChanged() {
        var row = add(AUDIT, "a.pdf", Samples.uniquePdf(1));
        workshop.gate.changeable.clear();

        assertThat(evidence.list(official, dossier)).containsExactly(row);
        var refused = catchThrowableOfType(NotAllowed.class, () -> add(AUDIT, "b.pdf", Samples.uniquePdf(1)));
        assertThat(Texts.zh(refused)).contains("不能更改佐证材料");
        assertThat(Texts.en(refused)).contains("cannot be changed now");
        assertThatThrownBy(() -> evidence.remove(official, row.id())).isInstanceOf(NotAllowed.class);
        assertThat(evidence.list(official, dossier)).containsExactly(row);
    }

    @Test
    void aDossierSubmittedWhileBytesComeInTakesThemNoMore() {
        var pdf = Samples.uniquePdf(1);
        var closingTheGate = new ByteArrayInputStream(pdf) {
            @Override
            public int read(byte[] target, int offset, int length) {
                workshop.gate.changeable.clear();
                return super.read(target, offset, length);
            }
        };
        assertThatThrownBy(() -> evidence.add(filler, dossier, AUDIT, "a.pdf", closingTheGate))
                .isInstanceOf(NotAllowed.class);
        assertThat(evidence.list(filler, dossier)).isEmpty();
    }

    @Test
    void withoutAGateNobodyMayDoAnything() {
        var gateless = workshop.service(null, clock, transactions);
        assertThatThrownBy(() -> gateless.list(filler, dossier)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> gateless.add(filler, dossier, AUDIT, "a.pdf", stream(Samples.uniquePdf(1))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void logsWhatOfficialsOpenAndNotWhatTheFirmOpensItself() {
        var row = add(AUDIT, "a.pdf", Samples.uniquePdf(1));
        evidence.open(filler, row.id(), EvidenceUse.VIEWED);
        assertThat(logged(row)).containsExactly("EVIDENCE_ADDED");

        evidence.open(official, row.id(), EvidenceUse.VIEWED);
        evidence.open(official, row.id(), EvidenceUse.VIEWED);
        evidence.open(official, row.id(), EvidenceUse.DOWNLOADED);
        evidence.remove(filler, row.id());
        assertThat(logged(row))
                .containsExactly("EVIDENCE_ADDED", "EVIDENCE_VIEWED", "EVIDENCE_DOWNLOADED", "EVIDENCE_REMOVED");
    }

    private List<String> logged(EvidenceRow row) {
        return jdbc.sql("select action from audit_entry where subject = ? order by at, id")
                .param("evidence:" + row.id().value())
                .query(String.class)
                .list();
    }

    private OrphanCollector collector(Duration later) {
        return new OrphanCollector(workshop.store, workshop.contents, Clock.offset(clock, later), transactions);
    }

    private EvidenceRow add(SlotCode slot, String name, byte[] bytes) {
        return evidence.add(filler, dossier, slot, name, stream(bytes));
    }

    private EvidenceRefused refusalOf(SlotCode slot, byte[] bytes) {
        return catchThrowableOfType(EvidenceRefused.class, () -> add(slot, "文件.pdf", bytes));
    }

    private static byte[] ofSize(int kilobytes) {
        return Samples.pdfOfSize(kilobytes * 1024, UUID.randomUUID().toString());
    }

    private static List<Boolean> runTogether(List<Callable<Boolean>> calls)
            throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(calls.size())) {
            var answers = new ArrayList<Boolean>();
            for (var future : threads.invokeAll(calls)) {
                answers.add(future.get());
            }
            return answers;
        }
    }

    /** A program that stops just before the row is committed. */
    private record StoppingAtCommit(PlatformTransactionManager delegate) implements PlatformTransactionManager {

        static class Stopped extends RuntimeException {}

        @Override
        public TransactionStatus getTransaction(@Nullable TransactionDefinition definition) {
            return delegate.getTransaction(definition);
        }

        @Override
        public void commit(TransactionStatus status) {
            delegate.rollback(status);
            throw new Stopped();
        }

        @Override
        public void rollback(TransactionStatus status) {
            delegate.rollback(status);
        }
    }
}
