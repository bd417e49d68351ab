package io.tidu.evidence;

import io.tidu.identity.AuditTrail;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.util.unit.DataSize;

/** The module put together by hand on a real database, with a gate and a folder of the test's own. */
class EvidenceWorkshop {

    final FakeGate gate = new FakeGate();
    final FolderStore store;
    final EvidenceSettings settings;
    final Contents contents;
    private final EvidenceSlots slots = new SlotHandbook();
    private final ContentInspector inspector;
    final EvidenceFiles files;
    private final Dossiers dossiers;
    private final AuditTrail trail;

    EvidenceWorkshop(JdbcClient jdbc, AuditTrail trail, Path folder) throws IOException {
        this.trail = trail;
        store = new FolderStore(folder);
        settings = new EvidenceSettings(
                folder,
                DataSize.ofKilobytes(100),
                DataSize.ofKilobytes(250),
                1_000_000,
                DataSize.ofMegabytes(4),
                null,
                null);
        contents = new Contents(jdbc);
        files = new EvidenceFiles(jdbc);
        dossiers = new Dossiers(jdbc);
        inspector = new ContentInspector(settings.maxPixels(), settings.maxInflated());
    }

    EvidenceService service(Clock clock, PlatformTransactionManager transactions) {
        return service(gate, clock, transactions);
    }

    EvidenceService service(@Nullable DossierGate gate, Clock clock, PlatformTransactionManager transactions) {
        var beans = new DefaultListableBeanFactory();
        if (gate != null) {
            beans.registerSingleton("gate", gate);
        }
        var permissions = new Permissions(beans.getBeanProvider(DossierGate.class));
        var intake =
                new Intake(permissions, slots, store, inspector, files, dossiers, contents, trail, clock, transactions);
        return new StoredEvidence(
                permissions, intake, settings, store, files, dossiers, trail, new Viewings(), clock, transactions);
    }

    static ByteArrayInputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }
}
