package io.tidu.evidence;

import static io.tidu.evidence.EvidenceWorkshop.stream;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.tidu.evidence.EvidenceRefused.Reason;
import io.tidu.identity.Actor;
import io.tidu.shared.Attempts;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class QuarantineTest extends EvidenceRoom {

    private static final SlotCode AUDIT = new SlotCode("E04");

    private FakeClamd daemon;
    private DossierId dossier;
    private final Actor filler = People.filler();
    private final Actor official = People.official();
    private final List<Object> told = new ArrayList<>();

    @BeforeEach
    void openADossier() throws IOException {
        daemon = new FakeClamd(1_000_000);
        scannedBy(daemon.settings(Duration.ofSeconds(20)));
        dossier = workshop.gate.openDossier();
    }

    @AfterEach
    void stop() throws IOException {
        daemon.close();
    }

    @Test
    void aCleanFileIsOpenAtOnce() throws IOException {
        var row = add(Samples.uniquePdf(1));
        assertThat(row.scan()).isEqualTo(ScanState.CLEAN);
        assertThat(opened(official, row)).isEqualTo(row.size());
    }

    @Test
    void malwareIsRefusedByNameAndNothingIsKept() {
        var refused = catchThrowableOfType(EvidenceRefused.class, () -> add(Samples.ofdWithEicar()));
        assertThat(refused.reason()).isEqualTo(Reason.MALWARE);
        assertThat(Texts.zh(refused)).contains("恶意程序（Win.Test.EICAR_HDB-1）", "没有保存");
        assertThat(Texts.en(refused)).contains("malware (Win.Test.EICAR_HDB-1)", "nothing was kept");
        assertThat(evidence.list(filler, dossier)).isEmpty();
        assertThat(folder.resolve("incoming")).isEmptyDirectory();
    }

    @Test
    void whileTheScannerIsAwayAFileIsTakenAndOpenedByNobody() throws Exception {
        daemon.close();
        var row = add(Samples.uniquePdf(1));
        assertThat(row.scan()).isEqualTo(ScanState.WAITING);
        assertThat(evidence.list(official, dossier)).containsExactly(row);
        for (var person : List.of(filler, official)) {
            var refused = catchThrowableOfType(
                    EvidenceQuarantined.class, () -> evidence.open(person, row.id(), EvidenceUse.VIEWED));
            assertThat(Texts.zh(refused)).contains("正在等待病毒扫描");
            assertThat(Texts.en(refused)).contains("Waiting for the malware scan");
        }
        assertThat(statusOf(row)).isEqualTo(409);
        assertThat(logged(row)).containsExactly("EVIDENCE_ADDED");
    }

    @Test
    void whatWaitedIsOpenOnceTheScannerIsBack() throws IOException {
        daemon.close();
        var row = add(Samples.uniquePdf(1));
        retry(Duration.ofMinutes(1));
        assertThat(evidence.find(filler, row.id()).scan()).isEqualTo(ScanState.WAITING);

        daemon = new FakeClamd(1_000_000);
        scannedBy(daemon.settings(Duration.ofSeconds(20)));
        retry(Duration.ofMinutes(2));
        assertThat(evidence.find(filler, row.id()).scan()).isEqualTo(ScanState.CLEAN);
        assertThat(opened(official, row)).isEqualTo(row.size());
    }

    @Test
    void whatIsFoundLaterIsOpenedByNobodyCountsForNothingAndIsInTheLog() throws IOException {
        daemon.close();
        var row = add(Samples.ofdWithEicar());
        daemon = new FakeClamd(1_000_000);
        scannedBy(daemon.settings(Duration.ofSeconds(20)));
        retry(Duration.ofMinutes(2));

        var found = evidence.find(filler, row.id());
        assertThat(found.scan()).isEqualTo(ScanState.INFECTED);
        assertThatThrownBy(() -> evidence.open(filler, row.id(), EvidenceUse.VIEWED))
                .isInstanceOf(EvidenceQuarantined.class);
        assertThat(new SlotHandbook().forRung("SRDI_SME").stream().filter(slot -> slot.lacks(List.of(found))))
                .extracting(slot -> slot.code().value())
                .contains("E04");
        assertThat(logged(row)).containsExactly("EVIDENCE_ADDED", "EVIDENCE_INFECTED");
        assertThat(told)
                .singleElement()
                .isInstanceOfSatisfying(
                        EvidenceInfected.class,
                        told -> assertThat(told)
                                .extracting(EvidenceInfected::dossier, EvidenceInfected::file, EvidenceInfected::slot)
                                .containsExactly(dossier, row.id(), AUDIT));
    }

    @Test
    void aFileTheScannerDoesNotTakeStaysWaitingAndKeepsNobodyFromBeingSeen() throws IOException {
        daemon.close();
        var large = add(Samples.pdfOfSize(90_000, "large " + dossier.value()));
        var small = add(Samples.uniquePdf(1));
        daemon = new FakeClamd(50_000);
        scannedBy(daemon.settings(Duration.ofSeconds(20)));
        retry(Duration.ofMinutes(2));
        assertThat(evidence.find(filler, small.id()).scan()).isEqualTo(ScanState.CLEAN);
        assertThat(evidence.find(filler, large.id()).scan()).isEqualTo(ScanState.WAITING);
    }

    @Test
    void whatCameInBeforeThereWasAScannerIsSeenLaterAndOpenMeanwhile() throws IOException {
        workshop.scanning = new Scanning(null);
        evidence = workshop.service(clock, transactions);
        var row = add(Samples.uniquePdf(1));
        assertThat(row.scan()).isEqualTo(ScanState.NONE);
        assertThat(opened(official, row)).isEqualTo(row.size());

        scannedBy(daemon.settings(Duration.ofSeconds(20)));
        retry(Duration.ofMinutes(2));
        assertThat(evidence.find(filler, row.id()).scan()).isEqualTo(ScanState.CLEAN);
    }

    @Test
    void theSameBytesKeepWhatTheScannerSaidOfThem() throws IOException {
        var pdf = Samples.uniquePdf(1);
        add(pdf);
        daemon.close();
        var again = evidence.add(filler, workshop.gate.openDossier(), AUDIT, "再次.pdf", stream(pdf));
        assertThat(again.scan()).isEqualTo(ScanState.CLEAN);
    }

    private void scannedBy(ClamdSettings settings) {
        workshop.scanning = new Scanning(new Clamd(settings));
        evidence = workshop.service(clock, transactions);
    }

    /** Other tests have content in the same database that waits and lies elsewhere: put last, it stays as it is. */
    private void retry(Duration later) {
        var queue = new ScanQueue(jdbc, workshop.scanning) {
            @Override
            List<Contents.Kept> next(ScanState state, Instant triedBefore, int most) {
                return super.next(state, triedBefore, 10_000).stream()
                        .filter(content -> Files.exists(folder.resolve("content")
                                .resolve(content.digest().prefix())
                                .resolve(content.digest().hex())))
                        .toList();
            }
        };
        new ScanRetry(
                        workshop.scanning,
                        queue,
                        workshop.store,
                        workshop.files,
                        trail,
                        Clock.offset(clock, later),
                        new Attempts(transactions),
                        told::add)
                .retry();
    }

    private EvidenceRow add(byte[] bytes) {
        return evidence.add(filler, dossier, AUDIT, "材料.pdf", stream(bytes));
    }

    private long opened(Actor actor, EvidenceRow row) throws IOException {
        try (var in = evidence.open(actor, row.id(), EvidenceUse.VIEWED).stream()) {
            return in.readAllBytes().length;
        }
    }

    private int statusOf(EvidenceRow row) throws Exception {
        return MockMvcBuilders.standaloneSetup(new EvidenceController(evidence, Someone.loggedIn(official)))
                .build()
                .perform(get("/evidence/" + row.id().value()))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private List<String> logged(EvidenceRow row) {
        return jdbc.sql("select action from audit_entry where subject = ? order by at, id")
                .param("evidence:" + row.id().value())
                .query(String.class)
                .list();
    }
}
