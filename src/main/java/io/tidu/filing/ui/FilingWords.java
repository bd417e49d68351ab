package io.tidu.filing.ui;

import com.vaadin.flow.component.UI;
import io.tidu.filing.FieldProblem;
import io.tidu.filing.FilingRow;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.Party;
import io.tidu.filing.RoundRow;
import io.tidu.identity.BureauDirectory;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.BureauRow;
import io.tidu.ladder.Bilingual;
import io.tidu.ladder.FindingText;
import io.tidu.ladder.Rung;
import io.tidu.shared.Zone;
import io.tidu.title.TitleType;
import io.tidu.title.TitleTypes;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.stereotype.Component;

/** Says things to the person in front of the screen, in that person's language and in the time of Shanghai. */
@Component
class FilingWords {

    private final MessageSource messages;
    private final FindingText findings;
    private final TitleTypes types;
    private final BureauDirectory bureaus;
    private final Clock clock;

    FilingWords(MessageSource messages, FindingText findings, TitleTypes types, BureauDirectory bureaus, Clock clock) {
        this.messages = messages;
        this.findings = findings;
        this.types = types;
        this.bureaus = bureaus;
        this.clock = clock;
    }

    Locale locale() {
        var ui = UI.getCurrent();
        return ui == null ? Locale.SIMPLIFIED_CHINESE : ui.getLocale();
    }

    /** Numbers among the arguments are written as they are: a year has no separator between its thousands. */
    String say(String key, Object... arguments) {
        var plain = Arrays.stream(arguments).map(this::plain).toArray();
        return messages.getMessage(key, plain, locale());
    }

    private Object plain(Object argument) {
        return switch (argument) {
            case Number number -> number.toString();
            case Bilingual both -> both.in(locale());
            default -> argument;
        };
    }

    String say(MessageSourceResolvable text) {
        return messages.getMessage(text, locale());
    }

    String say(FieldProblem problem) {
        return problem.text(messages, locale());
    }

    String say(Bilingual text) {
        return text.in(locale());
    }

    FindingText findings() {
        return findings;
    }

    String rung(Rung rung) {
        return rung(rung.code());
    }

    String rung(String code) {
        return types.find(code)
                .map((TitleType type) -> type.name(locale()))
                .orElseGet(() -> findings.rung(new Rung(code), locale()));
    }

    String round(RoundRow round) {
        return say("filing.ui.round.name", round.year(), round.batch(), rung(round.rung()));
    }

    String status(FilingStatus status) {
        return say(status.messageKey());
    }

    /** Who has to act, by name where it is a bureau; empty where nobody has to. */
    String turn(FilingRow row) {
        return row.status()
                .turn()
                .map(party ->
                        party.ofEnterprise() || party == Party.MINISTRY ? say(party.messageKey()) : bureau(row, party))
                .orElse("");
    }

    String turnSince(FilingRow row) {
        var days = days(day(row.turnSince()), today());
        var since = days == 0
                ? say("filing.ui.turn.today", turn(row))
                : say("filing.ui.turn.since", turn(row), date(row.turnSince()), days);
        return since + until(row);
    }

    private String until(FilingRow row) {
        if (row.dueAt() == null) {
            return "";
        }
        return say(row.overdue(clock.instant()) ? "filing.ui.turn.late" : "filing.ui.turn.until", end(row.dueAt()));
    }

    String bureau(FilingRow row, Party party) {
        var level =
                switch (party) {
                    case COUNTY -> BureauLevel.COUNTY;
                    case CITY -> BureauLevel.CITY;
                    default -> BureauLevel.PROVINCE;
                };
        return bureaus.find(row.jurisdiction().at(level)).map(BureauRow::name).orElseGet(() -> say(party.messageKey()));
    }

    String deadline(RoundRow round) {
        var lastDay = lastDay(round);
        var left = days(today(), lastDay);
        if (left < 0) {
            return say("filing.ui.round.over", date(lastDay));
        }
        return left == 0
                ? say("filing.ui.round.today")
                : say(left == 1 ? "filing.ui.round.tomorrow" : "filing.ui.round.days", date(lastDay), left);
    }

    /** As notices write it: the start of a day is 24:00 of the day before. */
    String deadline(Instant closesAt) {
        var local = closesAt.atZone(Zone.SHANGHAI);
        return local.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? date(local.toLocalDate().minusDays(1)) + " 24:00"
                : minute(closesAt);
    }

    /** Days to the last one on which a filing may be signed; 0 on that day itself. */
    long daysLeft(RoundRow round) {
        return days(today(), lastDay(round));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    String date(Instant instant) {
        return date(instant.atZone(Zone.SHANGHAI));
    }

    String date(TemporalAccessor day) {
        return format("filing.ui.pattern.date", day);
    }

    String minute(Instant instant) {
        return format("filing.ui.pattern.minute", instant.atZone(Zone.SHANGHAI));
    }

    /** The end of a period, as notices write it: the start of a day is 24:00 of the day before. */
    String end(Instant firstTooLate) {
        var last = firstTooLate.atZone(Zone.SHANGHAI);
        boolean midnight = last.toLocalTime().equals(LocalTime.MIDNIGHT);
        return midnight ? date(last.minusDays(1)) + " 24:00" : minute(firstTooLate);
    }

    String time(Instant instant) {
        return format("filing.ui.pattern.time", instant.atZone(Zone.SHANGHAI));
    }

    /** A computed number, rounded to two decimals for the eye; without separators, like most typed ones. */
    String number(BigDecimal value) {
        var format = NumberFormat.getNumberInstance(Locale.ENGLISH);
        format.setGroupingUsed(false);
        format.setMaximumFractionDigits(2);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    private String format(String patternKey, TemporalAccessor when) {
        return DateTimeFormatter.ofPattern(say(patternKey), locale()).format(when);
    }

    private static LocalDate lastDay(RoundRow round) {
        return day(round.closesAt().minusNanos(1));
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(Zone.SHANGHAI).toLocalDate();
    }

    private static long days(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }
}
