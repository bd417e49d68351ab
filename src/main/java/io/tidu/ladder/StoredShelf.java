package io.tidu.ladder;

import io.tidu.identity.Actor;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class StoredShelf implements EditionShelf {

    private static final Comparator<ShelvedEdition> ORDER = Comparator.comparing(
                    (ShelvedEdition shelved) -> shelved.ref().rung(), Rung.LOWEST_FIRST)
            .thenComparing(shelved -> Objects.requireNonNullElse(shelved.ref().region(), ""))
            .thenComparing(shelved -> firstDay(shelved.row()), Comparator.reverseOrder());

    private final RulebookAccess access;
    private final EditionLedger ledger;
    private final RulebookEditions editions;
    private final Rulebooks rulebooks;
    private final JdbcClient jdbc;

    /** By revision. Rows are never changed, so what one was made from is found out once and not for each look at the shelf. */
    private final Map<Long, Optional<EditionRef>> bases = new ConcurrentHashMap<>();

    StoredShelf(
            RulebookAccess access,
            EditionLedger ledger,
            RulebookEditions editions,
            Rulebooks rulebooks,
            JdbcClient jdbc) {
        this.access = access;
        this.ledger = ledger;
        this.editions = editions;
        this.rulebooks = rulebooks;
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ShelvedEdition> editions(Actor actor) {
        access.requireBureau(actor);
        var rows = ledger.current();
        return rows.stream()
                .flatMap(row -> shelved(row, rows).stream())
                .sorted(ORDER)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public ShelvedEdition edition(Actor actor, EditionRef ref) {
        access.requireBureau(actor);
        var rows = ledger.current();
        return rows.stream()
                .filter(row -> row.ref().equals(ref))
                .findFirst()
                .flatMap(row -> shelved(row, rows))
                .orElseThrow(NotFound::new);
    }

    @Override
    public Optional<Rulebook> rules(DraftView draft) {
        return DraftReading.problem(draft.yaml()).isPresent()
                ? Optional.empty()
                : Optional.of(EditionText.read("draft", draft.yaml()).rulebook());
    }

    @Override
    public Optional<String> ownRegion(Actor actor) {
        access.requireBureau(actor);
        try {
            return Optional.of(
                    access.requireKeeper(actor, "ladder.draft.provinceOnly").digits());
        } catch (NotAllowed reader) {
            return Optional.empty();
        }
    }

    private Optional<ShelvedEdition> shelved(EditionRow row, List<EditionRow> all) {
        return editions.byDigest(row.digest())
                .map(rulebook -> new ShelvedEdition(
                        row,
                        rulebook,
                        rulebooks.byDigest(row.digest()).isPresent(),
                        bases.computeIfAbsent(row.revision(), first -> base(row))
                                .orElse(null),
                        predecessor(row, all)));
    }

    private Optional<EditionRef> base(EditionRow row) {
        return row.origin() == EditionOrigin.PRODUCT
                ? copied(row).filter(base -> !base.equals(row.ref()))
                : ledger.source(row.digest()).flatMap(StoredShelf::overlaid);
    }

    private static Optional<EditionRef> overlaid(String source) {
        return ContentYaml.read(source)
                .find("overlay_of")
                .map(of -> new EditionRef(new Rung(of.textOf("rung")), of.textOf("edition"), null));
    }

    private Optional<EditionRef> copied(EditionRow row) {
        return jdbc.sql("select based_on from ladder_draft where revision = :revision")
                .param("revision", row.revision())
                .query(String.class)
                .optional()
                .flatMap(editions::byDigest)
                .map(EditionRef::of);
    }

    private static @Nullable EditionRef predecessor(EditionRow row, List<EditionRow> all) {
        return all.stream()
                .filter(other -> other.ref().rung().equals(row.ref().rung()))
                .filter(other -> Objects.equals(other.ref().region(), row.ref().region()))
                .filter(other -> firstDay(other).isBefore(firstDay(row)))
                .max(Comparator.comparing(StoredShelf::firstDay))
                .map(EditionRow::ref)
                .orElse(null);
    }

    private static LocalDate firstDay(EditionRow row) {
        return row.inForce().values().stream()
                .map(period -> Objects.requireNonNullElse(period.from(), LocalDate.MIN))
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }
}
