package io.tidu.evidence;

import io.tidu.identity.AuditTrail;
import io.tidu.shared.Attempts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.util.unit.DataSize;

/** The module put together by hand on a real database, with a gate and a folder of the test's own. */
class EvidenceWorkshop {

    final FakeGate gate = new FakeGate();
    ContentStore store;
    final EvidenceSettings settings;
    final Contents contents;
    Scanning scanning = new Scanning(null);
    DossierOwner owner = dossiers -> Map.of();
    private final JdbcClient jdbc;
    private final EvidenceSlots slots = new SlotHandbook();
    private final ContentInspector inspector;
    final EvidenceFiles files;
    private final Dossiers dossiers;
    private final AuditTrail trail;

    EvidenceWorkshop(JdbcClient jdbc, AuditTrail trail, Path folder) throws IOException {
        this.jdbc = jdbc;
        this.trail = trail;
        store = new FolderStore(folder);
        settings = new EvidenceSettings(
                folder,
                DataSize.ofKilobytes(100),
                DataSize.ofKilobytes(250),
                1_000_000,
                DataSize.ofMegabytes(4),
                Duration.ofDays(30),
                null,
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
        var trails = new Trails(names());
        var attempts = new Attempts(transactions);
        var placement = new Placement(
                permissions, store, files, dossiers, contents, new Readings(jdbc, new TextSeal(null)), trail, trails);
        var intake = new Intake(permissions, slots, store, inspector, scanning, placement, clock, attempts);
        var copies = new StoredCopies(permissions, new CopyQueries(jdbc), names());
        return new StoredEvidence(
                permissions,
                intake,
                settings,
                store,
                files,
                dossiers,
                trail,
                trails,
                new Viewings(),
                copies,
                clock,
                attempts);
    }

    EvidenceValidity validity(Clock clock, PlatformTransactionManager transactions) {
        return new StoredValidity(
                permissions(),
                files,
                names(),
                new Validities(jdbc),
                new ValiditySettings(Duration.ofDays(90)),
                trail,
                new Trails(names()),
                clock,
                new Attempts(transactions));
    }

    KnownEvidence known(Clock clock, PlatformTransactionManager transactions) {
        var placement = new Placement(
                permissions(),
                store,
                files,
                dossiers,
                contents,
                new Readings(jdbc, new TextSeal(null)),
                trail,
                new Trails(names()));
        var attempts = new Attempts(transactions);
        return new StoredKnownEvidence(permissions(), files, slots, names(), placement, settings, clock, attempts);
    }

    private Permissions permissions() {
        var beans = new DefaultListableBeanFactory();
        beans.registerSingleton("gate", gate);
        return new Permissions(beans.getBeanProvider(DossierGate.class));
    }

    DossierNames names() {
        var beans = new DefaultListableBeanFactory();
        beans.registerSingleton("owner", owner);
        return new DossierNames(beans.getBeanProvider(DossierOwner.class));
    }

    static ByteArrayInputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }
}
