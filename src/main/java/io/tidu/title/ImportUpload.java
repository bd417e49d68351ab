package io.tidu.title;

import io.tidu.identity.Actor;
import io.tidu.identity.BureauRow;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Reads a file into rows that wait. Rows are written a thousand at a time; a file that turns out bad leaves none. */
@Component
class ImportUpload {

    private static final int CHUNK = 1_000;

    private final ListFiles files;
    private final ListLimits limits;
    private final ImportFiles imports;
    private final ImportRows rows;
    private final TransactionOperations transactions;
    private final Clock clock;

    ImportUpload(
            ListFiles files,
            ListLimits limits,
            ImportFiles imports,
            ImportRows rows,
            TransactionOperations transactions,
            Clock clock) {
        this.files = files;
        this.limits = limits;
        this.imports = imports;
        this.rows = rows;
        this.transactions = transactions;
        this.clock = clock;
    }

    TitleImportId upload(Actor actor, BureauRow bureau, String fileName, Path path, Progress progress) {
        try (var file = files.open(path)) {
            var reading = new ListReading(file, limits, clock);
            var id = TitleImportId.next();
            transactions.executeWithoutResult(in -> imports.begin(new ImportFile(
                    id,
                    bureau.id().value(),
                    actor.account().value(),
                    actor.name(),
                    nameKept(fileName),
                    digest(path),
                    file.format(),
                    reading.header())));
            try {
                keepRows(id, reading, progress);
            } catch (RuntimeException refused) {
                transactions.executeWithoutResult(in -> imports.forget(id));
                throw refused;
            }
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keepRows(TitleImportId id, ListReading reading, Progress progress) {
        var chunk = new ArrayList<RawRow>(CHUNK);
        reading.read(row -> {
            chunk.add(row);
            if (chunk.size() == CHUNK) {
                keep(id, chunk, progress);
            }
        });
        keep(id, chunk, progress);
        transactions.executeWithoutResult(in -> imports.read(id, reading.all(), reading.blank()));
    }

    private void keep(TitleImportId id, ArrayList<RawRow> chunk, Progress progress) {
        if (chunk.isEmpty()) {
            return;
        }
        transactions.executeWithoutResult(in -> rows.add(id, chunk));
        int read = chunk.getLast().number();
        chunk.clear();
        if (!progress.at(read, 0)) {
            throw new ImportRefused.Cancelled();
        }
    }

    private static String nameKept(String fileName) {
        var plain = fileName.replaceAll("[\\p{Cntrl}]", "")
                .replaceAll("^.*[/\\\\]", "")
                .strip();
        return plain.length() > ImportFile.NAME_LENGTH ? plain.substring(0, ImportFile.NAME_LENGTH) : plain;
    }

    private static String digest(Path path) {
        try (var digest =
                new DigestOutputStream(OutputStream.nullOutputStream(), MessageDigest.getInstance("SHA-256"))) {
            Files.copy(path, digest);
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
