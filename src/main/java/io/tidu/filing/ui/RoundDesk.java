package io.tidu.filing.ui;

import io.tidu.filing.GraceService;
import io.tidu.filing.RoundRow;
import io.tidu.filing.RoundService;
import io.tidu.identity.Actor;
import io.tidu.identity.BureauId;
import io.tidu.identity.CurrentActor;
import io.tidu.identity.NotFound;
import io.tidu.identity.ui.LiveScreens;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the screens of the rounds work with. The person is asked for anew at every call, never kept. */
@Component
record RoundDesk(
        RoundService rounds,
        GraceService graces,
        RoundChoices choices,
        CurrentActor current,
        FilingWords words,
        LiveScreens live,
        Clock clock) {

    Actor actor() {
        return current.require();
    }

    BureauId province() {
        return actor().bureau().orElseThrow(NotFound::new).bureau();
    }

    List<RoundRow> visible() {
        return rounds.visible(actor());
    }

    /** @throws NotFound for a round that is not of this province, or none at all */
    RoundRow round(String key) {
        return visible().stream()
                .filter(round -> isCalled(round, key))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static boolean isCalled(RoundRow round, String key) {
        try {
            return round.id().value().equals(UUID.fromString(key));
        } catch (IllegalArgumentException noKey) {
            return false;
        }
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
