package io.tidu.filing;

import io.tidu.enterprise.EnterpriseDirectory;
import io.tidu.enterprise.EnterpriseRow;
import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.OfBureau;
import io.tidu.identity.BureauDirectory;
import io.tidu.identity.BureauId;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.NotFound;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows rounds: to officials those of their province, to firms those that are for them. */
@Component
@Transactional(readOnly = true)
class RoundReading {

    private final Rounds rounds;
    private final Filings filings;
    private final Graces graces;
    private final RoundTrace trace;
    private final Deadlines deadlines;
    private final BureauDirectory bureaus;
    private final EnterpriseDirectory enterprises;

    RoundReading(
            Rounds rounds,
            Filings filings,
            Graces graces,
            RoundTrace trace,
            Deadlines deadlines,
            BureauDirectory bureaus,
            EnterpriseDirectory enterprises) {
        this.rounds = rounds;
        this.filings = filings;
        this.graces = graces;
        this.trace = trace;
        this.deadlines = deadlines;
        this.bureaus = bureaus;
        this.enterprises = enterprises;
    }

    List<RoundRow> visible(Actor actor) {
        var firm = actor.enterprise().flatMap(enterprises::find);
        return firm.map(this::of)
                .orElseGet(() -> actor.bureau()
                        .flatMap(this::provinceAbove)
                        .map(this::of)
                        .orElse(List.of()));
    }

    private List<RoundRow> of(BureauId province) {
        return rounds.ofProvince(province.value()).stream().map(Round::row).toList();
    }

    private List<RoundRow> of(EnterpriseRow firm) {
        return of(firm.jurisdiction().at(BureauLevel.PROVINCE)).stream()
                .filter(row -> row.status() != RoundStatus.PLANNED)
                .filter(row -> row.rules().covers(firm.jurisdiction()))
                .toList();
    }

    List<RoundRow> accepting(Actor actor) {
        return actor.enterprise()
                .flatMap(enterprises::find)
                .map(firm -> of(firm).stream()
                        .filter(row -> deadlines
                                .submission(row, graces.counting(row.id()), firm.id(), firm.jurisdiction())
                                .open())
                        .toList())
                .orElse(List.of());
    }

    Optional<RoundRow> find(RoundId id) {
        return rounds.findById(id.value()).map(Round::row);
    }

    List<RoundTraceRow> trace(Actor actor, RoundId id) {
        requireOwn(actor, id);
        return trace.of(id);
    }

    Map<FilingStatus, Integer> counts(Actor actor, RoundId id) {
        requireOwn(actor, id);
        var counts = new EnumMap<FilingStatus, Integer>(FilingStatus.class);
        filings.countByStatus(id.value()).forEach(line -> counts.put(line.status(), Math.toIntExact(line.count())));
        return counts;
    }

    private void requireOwn(Actor actor, RoundId id) {
        var province = RoundKeepers.requireProvince(actor);
        if (rounds.findById(id.value()).filter(round -> round.isOf(province)).isEmpty()) {
            throw new NotFound();
        }
    }

    private Optional<BureauId> provinceAbove(OfBureau of) {
        return switch (of.level()) {
            case PROVINCE -> Optional.of(of.bureau());
            case CITY -> bureaus.find(of.bureau()).flatMap(row -> Optional.ofNullable(row.parent()));
            case COUNTY -> Optional.of(bureaus.jurisdictionOf(of.bureau()).at(BureauLevel.PROVINCE));
        };
    }
}
