package io.tidu.evidence;

import static io.tidu.evidence.EvidenceWorkshop.stream;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tidu.TiduTest;
import io.tidu.evidence.EvidenceRefused.Reason;
import io.tidu.identity.AuditTrail;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** The disk is full, or the object store away. */
@TiduTest
class StoreAwayTest {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private Clock clock;

    @Autowired
    private PlatformTransactionManager transactions;

    @TempDir
    private Path folder;

    @Test
    void whoUploadsIsToldThatItIsNotTheirFault() throws IOException {
        var workshop = new EvidenceWorkshop(jdbc, trail, folder);
        workshop.store = new ListeningStore(new FolderStore(folder), () -> {}) {
            @Override
            public void keep(Path received, Digest digest) throws IOException {
                throw new IOException("no space left on device");
            }
        };
        var evidence = workshop.service(clock, transactions);
        var dossier = workshop.gate.openDossier();
        var refused = catchThrowableOfType(
                EvidenceRefused.class,
                () -> evidence.add(
                        People.filler(), dossier, new SlotCode("E04"), "a.pdf", stream(Samples.uniquePdf(1))));
        assertThat(refused.reason()).isEqualTo(Reason.NOT_KEPT);
        assertThat(Texts.zh(refused)).contains("暂时无法保存");
        assertThat(Texts.en(refused)).contains("could not be kept just now");
        assertThat(evidence.list(People.filler(), dossier)).isEmpty();
        assertThat(folder.resolve("incoming")).isEmptyDirectory();
    }
}
