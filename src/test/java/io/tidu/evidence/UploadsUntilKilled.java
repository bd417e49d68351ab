package io.tidu.evidence;

import io.tidu.identity.AccountId;
import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.OfEnterprise;
import io.tidu.identity.Role;
import io.tidu.shared.EnterpriseId;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.util.unit.DataSize;

/** Files one upload after the other by the program's own service, and says each that was accepted, until it is killed. */
final class UploadsUntilKilled {

    private UploadsUntilKilled() {}

    /** @param arguments folder, account, address of the database, its user and its password */
    public static void main(String[] arguments) throws Exception {
        var database = new SingleConnectionDataSource(arguments[2], arguments[3], arguments[4], true);
        var workshop = new EvidenceWorkshop(
                JdbcClient.create(database), (actor, subject, action, before, after) -> {}, Path.of(arguments[0]));
        var evidence = workshop.service(Clock.systemUTC(), new DataSourceTransactionManager(database));
        var limits = new EvidenceLimits(DataSize.ofMegabytes(1), DataSize.ofMegabytes(2));
        var filler = new Actor(
                new AccountId(UUID.fromString(arguments[1])),
                "张填报",
                Role.FILLER,
                new OfEnterprise(EnterpriseId.next()),
                "127.0.0.1");
        var template = Samples.pdfOfSize(100_000, UUID.randomUUID().toString());
        for (int number = 0; ; number++) {
            var pdf = different(template, number);
            System.out.println("BEGIN");
            var row = evidence.add(
                    filler,
                    workshop.gate.openDossier(),
                    new SlotCode("E04"),
                    "审计报告.pdf",
                    new ByteArrayInputStream(pdf),
                    limits);
            System.out.println("ACCEPTED " + row.digest());
        }
    }

    /** In the padding, where it harms no structure. */
    private static byte[] different(byte[] template, int number) {
        var pdf = template.clone();
        var mark = "%08d".formatted(number).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(mark, 0, pdf, pdf.length / 2, mark.length);
        return pdf;
    }
}
