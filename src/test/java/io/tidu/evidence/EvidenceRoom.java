package io.tidu.evidence;

import io.tidu.TiduTest;
import io.tidu.identity.AuditTrail;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** A workshop of its own for each test, with the names that the test gives its dossiers. */
@TiduTest
abstract class EvidenceRoom {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AuditTrail trail;

    @Autowired
    Clock clock;

    @Autowired
    PlatformTransactionManager transactions;

    @TempDir
    Path folder;

    final Map<DossierId, DossierName> names = new HashMap<>();
    EvidenceWorkshop workshop;
    EvidenceService evidence;

    @BeforeEach
    void openTheWorkshop() throws IOException {
        workshop = new EvidenceWorkshop(jdbc, trail, folder);
        workshop.owner = dossiers -> {
            var known = new HashMap<>(names);
            known.keySet().retainAll(dossiers);
            return known;
        };
        evidence = workshop.service(clock, transactions);
    }
}
