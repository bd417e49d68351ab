package io.tidu.publication.web;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.tidu.shared.Zone;
import io.tidu.title.PlaceFigure;
import io.tidu.title.TitleFigures;
import io.tidu.title.YearFigure;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Where titles are held today and what the years brought. Counted from all titles, which takes seconds with a million of them: the figures are
 * shown for a minute, and while they are counted anew the old ones go on.
 */
@Component
class PublicFigures {

    private static final Duration SHOWN_FOR = Duration.ofMinutes(1);

    /** @param day on which the titles are held */
    record Figures(LocalDate day, List<PlaceFigure> places, List<YearFigure> years) {}

    private final LoadingCache<LocalDate, Figures> counted;
    private final Clock clock;

    PublicFigures(TitleFigures figures, Clock clock) {
        this.clock = clock;
        this.counted = Caffeine.newBuilder()
                .maximumSize(2)
                .refreshAfterWrite(SHOWN_FOR)
                .build(day -> new Figures(day, figures.places(day), figures.years(day)));
    }

    Figures today() {
        return counted.get(LocalDate.ofInstant(clock.instant(), Zone.SHANGHAI));
    }
}
