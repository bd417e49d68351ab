package io.tidu.publication.cancellation;

import io.tidu.identity.Actor;
import io.tidu.identity.BureauDirectory;
import io.tidu.identity.BureauRow;
import io.tidu.publication.NumberSeries;
import io.tidu.publication.cancellation.CaseRow.Opener;
import io.tidu.publication.cancellation.CaseStep.Action;
import io.tidu.shared.CreditCode;
import io.tidu.shared.WorkingDays;
import io.tidu.shared.Zone;
import io.tidu.title.HeldTitle;
import io.tidu.title.TitleRegister;
import io.tidu.title.TitleRow;
import io.tidu.title.TitleStatus;
import io.tidu.title.ending.EndingRule;
import io.tidu.title.ending.EndingRules;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens cases: which rule, which titles, who is in charge, until when the firm may answer. */
@Component
class CaseOpening {

    private static final String SERIES = "QA";

    private final CaseWork work;
    private final EndingRules rules;
    private final TitleRegister titles;
    private final TitleHolders holders;
    private final BureauDirectory bureaus;
    private final NumberSeries numbers;
    private final WorkingDays calendar;
    private final Clock clock;

    CaseOpening(
            CaseWork work,
            EndingRules rules,
            TitleRegister titles,
            TitleHolders holders,
            BureauDirectory bureaus,
            NumberSeries numbers,
            WorkingDays calendar,
            Clock clock) {
        this.work = work;
        this.rules = rules;
        this.titles = titles;
        this.holders = holders;
        this.bureaus = bureaus;
        this.numbers = numbers;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** @throws CaseRefused if the title is not held today, or nobody knows by whom */
    TitleHolder holder(TitleRow title) {
        if (title.status() != TitleStatus.ACTIVE) {
            throw new CaseRefused.NotHeld();
        }
        return holders.of(title).orElseThrow(CaseRefused.NobodyKnown::new);
    }

    List<EndingRule> rules(TitleRow title, TitleHolder holder) {
        return rules.of(title.rung(), today(), holder.region()).stream()
                .filter(EndingRule::hearing)
                .toList();
    }

    EndingRule rule(String cause, String rung, TitleHolder holder) {
        return rules.rule(cause, rung, today(), holder.region()).orElseThrow(CaseRefused.NoSuchCause::new);
    }

    /** Of the firm and its rung, and what the rule takes along. */
    List<HeldTitle> lost(CreditCode code, String rung, EndingRule rule) {
        return titles.byCreditCode(code, today()).stream()
                .filter(held -> held.rung().equals(rung) || rule.takes().contains(held.rung()))
                .toList();
    }

    /** @param workingDays the firm has for its answer; null where it itself asks */
    CaseRow open(
            Actor actor,
            TitleHolder holder,
            String rung,
            EndingRule rule,
            String facts,
            @Nullable Integer workingDays) {
        var lost = lost(holder.code(), rung, rule);
        lost.forEach(
                title -> work.titles().underWay(holder.code(), title.rung()).ifPresent(number -> {
                    throw new CaseRefused.UnderWay(number);
                }));
        var today = today();
        var due = workingDays == null ? null : calendar.plusWorkingDays(today, workingDays);
        var row = new CaseRow(
                CaseId.next(),
                numbers.next(SERIES, today.getYear()),
                holder.enterprise(),
                holder.name(),
                holder.code(),
                rung,
                rule.cause(),
                holder.region(),
                rule.clause(),
                holder.jurisdiction(),
                opener(actor),
                today,
                now(),
                facts,
                due,
                CaseId.next().dossier(),
                null,
                CaseStatus.HEARING,
                null,
                null);
        work.cases().add(row);
        lost.forEach(title -> work.titles().add(row.id(), row.creditCode(), CaseTitle.of(title)));
        work.steps().done(actor, Action.OPENED, facts, new CaseMoved.Opened(row.ref(), due, row.openedAt()));
        return row;
    }

    private Opener opener(Actor actor) {
        var of = actor.bureau().flatMap(bureau -> bureaus.find(bureau.bureau()));
        return new Opener(
                actor.account(),
                actor.name(),
                of.map(BureauRow::id).orElse(null),
                of.map(BureauRow::name).orElse(null));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Zone.SHANGHAI);
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
