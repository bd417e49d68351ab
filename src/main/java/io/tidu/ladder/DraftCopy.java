package io.tidu.ladder;

import io.tidu.identity.NotFound;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the content a draft begins with from an edition that is recorded. */
@Component
class DraftCopy {

    private final EditionLedger ledger;

    DraftCopy(EditionLedger ledger) {
        this.ledger = ledger;
    }

    /** @throws NotFound if no edition has that digest */
    DraftContent of(DraftStart start, LocalDate firstDay) {
        var original = ofRung(original(start.basedOn()), start.rung());
        var copy = original.with("edition", Content.text(start.edition())).with("region", Content.text(start.region()));
        boolean amends = start.rung() == null
                && original.edition().equals(start.edition())
                && original.region().equals(start.region());
        return new DraftContent((Content.Mapping) ContentOrder.order((amends ? copy : fromDay(copy, firstDay)).keys()));
    }

    private static DraftContent ofRung(DraftContent original, @Nullable NewRung rung) {
        return rung == null
                ? original
                : original.with("rung", Content.text(rung.code()))
                        .with("rung_name", rung.name().content());
    }

    /** As it was written, if that is complete in itself; what it came to otherwise. */
    private DraftContent original(String digest) {
        return ledger.source(digest)
                .flatMap(source -> complete(source, digest))
                .or(() -> ledger.canonical(digest).map(ContentYaml::read))
                .map(content -> new DraftContent((Content.Mapping) content))
                .orElseThrow(NotFound::new);
    }

    private static Optional<Content> complete(String source, String digest) {
        try {
            var content = ContentYaml.read(source);
            return EditionText.read("", ContentYaml.write(content)).digest().equals(digest)
                    ? Optional.of(content)
                    : Optional.empty();
        } catch (RulebookRefused | IllegalArgumentException needsMore) {
            return Optional.empty();
        }
    }

    private static DraftContent fromDay(DraftContent copy, LocalDate firstDay) {
        var result = copy;
        for (var kind : FilingKind.values()) {
            if (copy.inForce().containsKey(kind.name())) {
                result = result.inForce(kind, firstDay, null);
            }
        }
        return result;
    }
}
