package io.tidu.filing.change;

import io.tidu.enterprise.EnterpriseDirectory;
import io.tidu.enterprise.EnterpriseRow;
import io.tidu.identity.Actor;
import io.tidu.identity.BureauDirectory;
import io.tidu.identity.BureauId;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.BureauRow;
import io.tidu.identity.NotFound;
import io.tidu.identity.Once;
import io.tidu.shared.Attempts;
import io.tidu.shared.TimeOrderedId;
import io.tidu.shared.Zone;
import io.tidu.title.ending.EndingRules;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

@Service
class StoredChangeReports implements ChangeReports {

    private final ChangeRows rows;
    private final ChangeWriting writing;
    private final ChangeNumbers numbers;
    private final EnterpriseDirectory enterprises;
    private final BureauDirectory bureaus;
    private final EndingRules rules;
    private final Once once;
    private final Attempts attempts;
    private final Clock clock;

    StoredChangeReports(
            ChangeRows rows,
            ChangeWriting writing,
            ChangeNumbers numbers,
            EnterpriseDirectory enterprises,
            BureauDirectory bureaus,
            EndingRules rules,
            Once once,
            Attempts attempts,
            Clock clock) {
        this.rows = rows;
        this.writing = writing;
        this.numbers = numbers;
        this.enterprises = enterprises;
        this.bureaus = bureaus;
        this.rules = rules;
        this.once = once;
        this.attempts = attempts;
        this.clock = clock;
    }

    @Override
    public List<ChangeView> own(Actor actor) {
        var own = rows.ofFirm(ChangePolicy.requireFirm(actor), MOST);
        var steps = writing.steps(own);
        return own.stream()
                .map(row -> new ChangeView(row, steps.getOrDefault(row.id(), List.of()), false))
                .toList();
    }

    @Override
    public List<BureauRow> destinations(Actor actor) {
        var firm = firm(actor);
        var province = firm.jurisdiction().at(BureauLevel.PROVINCE);
        return bureaus.below(province).stream()
                .flatMap(below -> Stream.concat(Stream.of(below), bureaus.below(below.id()).stream()))
                .filter(row -> row.level() == BureauLevel.COUNTY)
                .filter(row -> !row.id().value().equals(firm.jurisdiction().county()))
                .toList();
    }

    @Override
    public String report(Actor actor, NewChange change, UUID key) {
        var firm = firm(actor);
        requireMakesSense(actor, firm, change);
        return attempts.inTransaction(
                () -> once.perform(key, actor, "change.report", () -> enter(actor, firm, change)));
    }

    private void requireMakesSense(Actor actor, EnterpriseRow firm, NewChange change) {
        if (!firm.confirmed()) {
            throw new ChangeRefused("notConfirmed");
        }
        if (change.happenedOn().isAfter(today())) {
            throw new ChangeRefused("future");
        }
        if (firm.name().equals(change.name())) {
            throw new ChangeRefused("sameName");
        }
        var taking = change.taking();
        if (taking != null
                && destinations(actor).stream().noneMatch(row -> row.id().equals(taking))) {
            throw new ChangeRefused("missing.taking");
        }
    }

    private String enter(Actor actor, EnterpriseRow firm, NewChange change) {
        rows.ofFirm(firm.id(), MOST).stream()
                .filter(row -> row.status().open() && row.kind() == change.kind())
                .findFirst()
                .ifPresent(open -> {
                    throw new ChangeRefused("underWay", open.number());
                });
        var rule = rules.report(change.happenedOn());
        var row = new ChangeRow(
                TimeOrderedId.next(),
                numbers.next(today().getYear()),
                firm.id(),
                firm.creditCode(),
                change.kind(),
                change.happenedOn(),
                rule.lastDay(change.happenedOn()),
                rule.clause(),
                change.details(),
                firm.name(),
                change.name(),
                firm.countyCode(),
                countyOf(firm, change.taking()),
                firm.jurisdiction(),
                change.taking(),
                today(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                actor.name(),
                ChangeStatus.REPORTED,
                null);
        writing.add(actor, row);
        return row.number();
    }

    /** Zones have no code: the firm is then where the government above the zone is. */
    private @Nullable String countyOf(EnterpriseRow firm, @Nullable BureauId taking) {
        if (taking == null) {
            return null;
        }
        var row = bureaus.find(taking).orElseThrow(NotFound::new);
        if (row.regionCode() != null) {
            return row.regionCode();
        }
        var above = row.parent() == null
                ? null
                : bureaus.find(row.parent()).map(BureauRow::regionCode).orElse(null);
        return above == null ? firm.countyCode() : above;
    }

    @Override
    public void withdraw(Actor actor, String number, UUID key) {
        var own = ChangePolicy.requireFirm(actor);
        var seen = rows.find(number).filter(row -> row.enterprise().equals(own)).orElseThrow(NotFound::new);
        attempts.inTransaction(() -> once.perform(key, actor, "change.withdraw", () -> {
            var row = rows.lock(seen.id());
            if (!row.status().open()) {
                throw ChangeRefused.movedOn(row.status());
            }
            writing.move(actor, row, ChangeStatus.WITHDRAWN, null);
            return row.number();
        }));
    }

    private EnterpriseRow firm(Actor actor) {
        return enterprises.find(ChangePolicy.requireFirm(actor)).orElseThrow(NotFound::new);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Zone.SHANGHAI);
    }
}
