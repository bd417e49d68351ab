package io.tidu.publication.web;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.tidu.shared.Zone;
import io.tidu.title.TitleRegister;
import io.tidu.title.TitleTypes;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * How many titles of each rung are held today. Counting a million rows takes longer than a page may, so a figure is shown for
 * a minute, and while it is counted anew the old one goes on.
 */
@Component
class PublicTitles {

    private static final Duration SHOWN_FOR = Duration.ofMinutes(1);

    /** One rung of the ladder in figures. */
    record Figure(String rung, int titles) {}

    private final TitleTypes types;
    private final LoadingCache<LocalDate, Map<String, Integer>> held;
    private final Clock clock;

    PublicTitles(TitleRegister register, TitleTypes types, Clock clock) {
        this.types = types;
        this.clock = clock;
        this.held = Caffeine.newBuilder()
                .maximumSize(2)
                .refreshAfterWrite(SHOWN_FOR)
                .build(register::holders);
    }

    /** Lowest rung first; rungs that one only stands on by holding another are left out. */
    List<Figure> ladder() {
        var counts = held.get(LocalDate.ofInstant(clock.instant(), Zone.SHANGHAI));
        return types.all().stream()
                .filter(type -> type.grantable())
                .map(type -> new Figure(type.rung(), counts.getOrDefault(type.rung(), 0)))
                .toList();
    }
}
