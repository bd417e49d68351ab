package io.tidu.filing;

import io.tidu.enterprise.EnterpriseDirectory;
import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.OfBureau;
import io.tidu.identity.AuditTrail;
import io.tidu.identity.BureauDirectory;
import io.tidu.identity.BureauId;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.BureauRow;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import io.tidu.identity.Once;
import io.tidu.ladder.Rulebooks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class StoredRounds implements RoundService {

    private final Rounds rounds;
    private final FormCatalogue forms;
    private final Rulebooks rulebooks;
    private final BureauDirectory bureaus;
    private final EnterpriseDirectory enterprises;
    private final AuditTrail trail;
    private final Once once;
    private final Attempts attempts;
    private final Clock clock;

    StoredRounds(
            Rounds rounds,
            FormCatalogue forms,
            Rulebooks rulebooks,
            BureauDirectory bureaus,
            EnterpriseDirectory enterprises,
            AuditTrail trail,
            Once once,
            Attempts attempts,
            Clock clock) {
        this.rounds = rounds;
        this.forms = forms;
        this.rulebooks = rulebooks;
        this.bureaus = bureaus;
        this.enterprises = enterprises;
        this.trail = trail;
        this.once = once;
        this.attempts = attempts;
        this.clock = clock;
    }

    @Override
    public RoundId plan(Actor actor, RoundPlan plan, UUID key) {
        var province = requireProvince(actor);
        return attempts.inTransaction(() -> new RoundId(
                UUID.fromString(once.perform(key, actor, "filing.round.plan", () -> planned(actor, plan, province)))));
    }

    private String planned(Actor actor, RoundPlan plan, BureauId province) {
        if (!forms.rungs().contains(plan.rung())) {
            throw new RoundRefused("filing.round.noForm", plan.rung().code());
        }
        if (rulebooks.edition(plan.rung(), plan.edition(), region(province)).isEmpty()) {
            throw new RoundRefused("filing.round.noEdition", plan.edition());
        }
        var round = new Round(RoundId.next(), plan, province);
        boolean there = rounds.lockSiblings(province.value(), plan.rung().code()).stream()
                .map(Round::row)
                .anyMatch(row -> row.kind() == plan.kind() && row.year() == plan.year() && row.batch() == plan.batch());
        if (there) {
            throw new RoundRefused("filing.round.thereAlready");
        }
        rounds.save(round);
        trail.record(actor, subject(round.id()), "PLANNED", null, logged(round));
        return round.id().value().toString();
    }

    /** Editions of the province itself count for its rounds. */
    private @Nullable String region(BureauId province) {
        return bureaus.find(province).map(BureauRow::regionCode).orElse(null);
    }

    @Override
    public void open(Actor actor, RoundId id, UUID key) {
        change(actor, id, key, "OPENED", round -> {
            requireNoCollision(round);
            round.open(clock.instant());
        });
    }

    @Override
    public void extend(Actor actor, RoundId id, LocalDate lastDay, UUID key) {
        change(actor, id, key, "EXTENDED", round -> {
            round.extendTo(lastDay);
            if (round.row().status() == RoundStatus.OPEN) {
                requireNoCollision(round);
            }
        });
    }

    @Override
    public void close(Actor actor, RoundId id, UUID key) {
        change(actor, id, key, "CLOSED", Round::close);
    }

    private void change(Actor actor, RoundId id, UUID key, String verb, Consumer<Round> change) {
        var province = requireProvince(actor);
        attempts.inTransaction(() -> once.perform(key, actor, "filing.round." + verb, () -> {
            var round = rounds.lock(id.value())
                    .filter(found -> found.isOf(province))
                    .orElseThrow(NotFound::new);
            var before = logged(round);
            change.accept(round);
            trail.record(actor, subject(id), verb, before, logged(round));
            return id.value().toString();
        }));
    }

    private void requireNoCollision(Round round) {
        var row = round.row();
        rounds.lockSiblings(row.province().value(), round.rung()).stream()
                .filter(other -> other.row().status() == RoundStatus.OPEN && round.collidesWith(other))
                .findFirst()
                .ifPresent(other -> {
                    throw new RoundRefused(
                            "filing.round.overlaps",
                            String.valueOf(other.row().year()),
                            String.valueOf(other.row().batch()));
                });
    }

    @Override
    @Transactional(readOnly = true)
    public List<RoundRow> visible(Actor actor) {
        boolean firm = actor.enterprise().isPresent();
        return provinceOf(actor)
                .map(province -> rounds.ofProvince(province.value()).stream()
                        .map(Round::row)
                        .filter(row -> !firm || row.status() != RoundStatus.PLANNED)
                        .toList())
                .orElse(List.of());
    }

    @Override
    public List<RoundRow> accepting(Actor actor) {
        var now = clock.instant();
        return visible(actor).stream().filter(row -> row.accepts(now)).toList();
    }

    @Override
    public Optional<RoundRow> find(RoundId id) {
        return rounds.findById(id.value()).map(Round::row);
    }

    private Optional<BureauId> provinceOf(Actor actor) {
        return actor.enterprise()
                .flatMap(enterprises::find)
                .map(row -> row.jurisdiction().at(BureauLevel.PROVINCE))
                .or(() -> actor.bureau().flatMap(this::provinceAbove));
    }

    private Optional<BureauId> provinceAbove(OfBureau of) {
        return switch (of.level()) {
            case PROVINCE -> Optional.of(of.bureau());
            case CITY -> bureaus.find(of.bureau()).flatMap(row -> Optional.ofNullable(row.parent()));
            case COUNTY -> Optional.of(bureaus.jurisdictionOf(of.bureau()).at(BureauLevel.PROVINCE));
        };
    }

    /** @throws NotFound for people who have nothing to do with rounds, NotAllowed for those who only see them */
    private static BureauId requireProvince(Actor actor) {
        var party = Party.of(actor).orElseThrow(NotFound::new);
        if (party != Party.PROVINCE && party != Party.PUBLISHER) {
            throw new NotAllowed("filing.round.provinceOnly");
        }
        return actor.bureau().orElseThrow(NotFound::new).bureau();
    }

    /** A round as the log holds it: codes and moments that read the same in any year. */
    private static String logged(Round round) {
        var row = round.row();
        return "%s %s %d-%d, %s, %s – %s, %s"
                .formatted(
                        row.rung(),
                        row.kind(),
                        row.year(),
                        row.batch(),
                        row.edition(),
                        row.opensAt(),
                        row.closesAt(),
                        row.status());
    }

    private static String subject(RoundId id) {
        return "round:" + id.value();
    }
}
