package io.tidu.ladder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Puts together what counts now: the files, what was put in force in the product, and editions whose file is gone though their days
 * had begun. Those live on from their rows, for taking a file away does not undo what firms were told.
 */
@Component
class EditionsInUse {

    private static final Logger LOG = LoggerFactory.getLogger(EditionsInUse.class);

    private final EditionLedger ledger;
    private final EditionArchive archive;
    private final Clock clock;

    EditionsInUse(EditionLedger ledger, EditionArchive archive, Clock clock) {
        this.ledger = ledger;
        this.archive = archive;
        this.clock = clock;
    }

    /** @throws RulebookRefused if two of them claim the same day for the same firms */
    List<Rulebook> collect(EditionFiles files) {
        var byPlace = new TreeMap<String, Rulebook>();
        files.all().forEach(file -> byPlace.put(file.place(), file.rulebook()));
        var inFiles = files.all().stream()
                .collect(Collectors.toMap(EditionText::ref, EditionText::digest, (one, two) -> one));
        ledger.current()
                .forEach(row -> fromRow(row, inFiles)
                        .ifPresent(
                                rulebook -> byPlace.put("revision " + row.revision() + " of the database", rulebook)));
        DistinctEditions.require(byPlace);
        return List.copyOf(byPlace.values());
    }

    private Optional<Rulebook> fromRow(EditionRow row, Map<EditionRef, String> inFiles) {
        if (inFiles.containsKey(row.ref())) {
            return Optional.empty();
        }
        if (row.origin() == EditionOrigin.PRODUCT) {
            return archive.byDigest(row.digest());
        }
        if (row.begun(LocalDate.now(clock))) {
            LOG.warn("{} is in force though its file {} is gone: it is taken from the database", row.ref(), row.file());
            return archive.byDigest(row.digest());
        }
        return Optional.empty();
    }
}
