package io.tidu.review.ui;

import io.tidu.filing.RoundId;
import io.tidu.filing.RoundRow;
import io.tidu.filing.RoundService;
import io.tidu.filing.RoundStatus;
import io.tidu.identity.Actor;
import io.tidu.ladder.FindingText;
import io.tidu.shared.RegionCode;
import io.tidu.shared.Regions;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** How rounds and places are named on the screens of checks on the spot. */
@Component
record SpotWords(RoundService rounds, FindingText texts, Regions regions, MessageSource messages) {

    /** The rounds in which there is something to draw among, the latest first. */
    List<RoundRow> begun(Actor actor) {
        return rounds.visible(actor).stream()
                .filter(round -> round.status() != RoundStatus.PLANNED)
                .toList();
    }

    /** All names at once, for lists. */
    Map<RoundId, String> names(Actor actor, Locale locale) {
        return rounds.visible(actor).stream().collect(Collectors.toMap(RoundRow::id, round -> name(round, locale)));
    }

    String name(RoundRow round, Locale locale) {
        return say(
                "review.desk.roundName",
                locale,
                String.valueOf(round.year()),
                round.batch(),
                texts.rung(round.rung(), locale),
                say("review.kind." + round.kind().name(), locale));
    }

    String place(String countyCode) {
        return regions.fullName(new RegionCode(countyCode));
    }

    private String say(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
