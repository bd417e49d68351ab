package io.tidu.ladder.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import io.tidu.ladder.Certainty;
import io.tidu.ladder.EditionRef;
import io.tidu.ladder.EditionRow;
import io.tidu.ladder.EditionWords;
import io.tidu.ladder.FilingKind;
import io.tidu.ladder.FindingText;
import io.tidu.ladder.ProvisionDifference.Mark;
import io.tidu.ladder.ReadEdition;
import io.tidu.ladder.Rulebook;
import io.tidu.ladder.Rung;
import io.tidu.ladder.ShelvedEdition.Stage;
import io.tidu.shared.RegionCode;
import io.tidu.shared.Regions;
import io.tidu.shared.Zone;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says things about rules to the person in front of the screen. */
@Component
class BookWords {

    private static final DateTimeFormatter AT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Zone.SHANGHAI);

    private final EditionWords editions;
    private final FindingText findings;
    private final Regions regions;
    private final Clock clock;

    BookWords(EditionWords editions, FindingText findings, Regions regions, Clock clock) {
        this.editions = editions;
        this.findings = findings;
        this.regions = regions;
        this.clock = clock;
    }

    Locale locale() {
        return UI.getCurrent().getLocale();
    }

    EditionWords editions() {
        return editions;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Zone.SHANGHAI);
    }

    Instant now() {
        return clock.instant();
    }

    /** Numbers are written as they are: a year has no separator between its thousands. */
    String say(String key, Object... arguments) {
        return UI.getCurrent()
                .getTranslation(
                        key, Arrays.stream(arguments).map(String::valueOf).toArray());
    }

    ReadEdition read(Rulebook rulebook) {
        return editions.read(rulebook, locale());
    }

    String rung(Rung rung) {
        return findings.rung(rung, locale());
    }

    String region(@Nullable String digits) {
        return digits == null || digits.isEmpty()
                ? say("ladder.ui.region.country")
                : regions.fullName(new RegionCode((digits + "0000").substring(0, 6)));
    }

    /** A region with its cities and counties, by the digits that matter. */
    List<String> regionsBelow(String digits) {
        var all = new ArrayList<String>();
        all.add(digits);
        for (var city : regions.childrenOf(new RegionCode((digits + "0000").substring(0, 6)))) {
            all.add(digits(city.code()));
            regions.childrenOf(city.code()).forEach(county -> all.add(digits(county.code())));
        }
        return all;
    }

    private static String digits(RegionCode code) {
        return code.value().endsWith("00") ? code.value().substring(0, 4) : code.value();
    }

    /** "2026 版（浙江省）". */
    String edition(EditionRef ref) {
        return ref.region() == null
                ? say("ladder.ui.edition", ref.edition())
                : say("ladder.ui.edition.of", ref.edition(), region(ref.region()));
    }

    /** With its rung. */
    String full(EditionRef ref) {
        return say("ladder.ui.edition.full", rung(ref.rung()), edition(ref));
    }

    String days(EditionRow row, FilingKind kind) {
        var period = row.inForce().get(kind);
        return period == null ? say("ladder.read.days.none") : editions.days(period, locale());
    }

    String at(Instant at) {
        return AT.format(at);
    }

    Span certainty(Certainty certainty) {
        return tag(
                say(certainty.messageKey()),
                switch (certainty) {
                    case CONFIRMED -> "met";
                    case SINGLE_COPY -> "accent";
                    case FROM_MEMORY -> "unknown";
                    case INFERRED -> "manual";
                });
    }

    Span stage(Stage stage) {
        return tag(
                say(stage.messageKey()),
                switch (stage) {
                    case IN_FORCE -> "met";
                    case AHEAD -> "accent";
                    case OVER, WITHDRAWN -> "neutral";
                });
    }

    Span mark(Mark mark) {
        return tag(
                say(mark.messageKey()),
                switch (mark) {
                    case ADDED -> "met";
                    case REMOVED -> "unmet";
                    case CHANGED -> "unknown";
                    case SAME -> "neutral";
                });
    }

    static Span tag(String text, String kind) {
        var tag = new Span(text);
        tag.addClassNames("tidu-tag", kind);
        return tag;
    }
}
