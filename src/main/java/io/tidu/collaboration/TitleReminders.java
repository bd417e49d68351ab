package io.tidu.collaboration;

import io.tidu.identity.Role;
import io.tidu.title.TitleDues;
import io.tidu.title.TitleDues.Kind;
import io.tidu.title.TitleDues.OfBureau;
import io.tidu.title.TitleDues.OfFirm;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Reminds of what comes near in the lives of titles, 90, 30 and 7 days ahead: both people of the firm, and the bureaus in charge with one line for a
 * day and its number of titles. A morning that was missed is made up for; what was done is settled.
 */
@Configuration(proxyBeanMethods = false)
class TitleReminders {

    static final List<Integer> DAYS_BEFORE = List.of(7, 30, 90);

    private static final int AHEAD = DAYS_BEFORE.getLast();

    @Bean
    ReminderSource updatesOfFirms(TitleDues dues, Clock clock) {
        return new Firms(dues, clock, Kind.UPDATE, NewsTopic.UPDATE_DUE, "ladder/update");
    }

    @Bean
    ReminderSource reviewsOfFirms(TitleDues dues, Clock clock) {
        return new Firms(dues, clock, Kind.REVIEW, NewsTopic.REVIEW_COMES, "ladder");
    }

    @Bean
    ReminderSource endsOfFirms(TitleDues dues, Clock clock) {
        return new Firms(dues, clock, Kind.END, NewsTopic.TITLE_ENDS, "ladder");
    }

    @Bean
    ReminderSource updatesOfBureaus(TitleDues dues, Clock clock) {
        return new Bureaus(dues, clock, Kind.UPDATE, NewsTopic.UPDATES_DUE_HERE, "titles/watch?show=UPDATE_DUE");
    }

    @Bean
    ReminderSource reviewsOfBureaus(TitleDues dues, Clock clock) {
        return new Bureaus(dues, clock, Kind.REVIEW, NewsTopic.REVIEWS_COME_HERE, "titles/watch?show=ENDS_NEXT_YEAR");
    }

    @Bean
    ReminderSource endsOfBureaus(TitleDues dues, Clock clock) {
        return new Bureaus(dues, clock, Kind.END, NewsTopic.TITLES_END_HERE, "titles/watch?show=REVIEW_DUE");
    }

    /** Of 90, 30 and 7 the one that has begun. */
    static int step(LocalDate today, LocalDate on) {
        var left = ChronoUnit.DAYS.between(today, on);
        return DAYS_BEFORE.stream().filter(step -> step >= left).findFirst().orElse(AHEAD);
    }

    private record Firms(TitleDues dues, Clock clock, Kind kind, NewsTopic topic, String path)
            implements ReminderSource {

        @Override
        public List<News> holding(LocalDate today) {
            return dues.firms(kind, today, AHEAD).stream()
                    .map(due -> reminder(due, today))
                    .toList();
        }

        private News reminder(OfFirm due, LocalDate today) {
            var about = due.enterprise().value() + (due.rung() == null ? "" : ":" + due.rung());
            var fact = kind == Kind.UPDATE ? NewsOfTitles.update(due.enterprise()) : topic + ":" + about;
            return new News(
                    Audience.firm(due.enterprise()),
                    topic,
                    fact,
                    topic + ":" + about + ":" + due.on() + ":" + step(today, due.on()),
                    new News.About(null, null, due.rung(), due.on(), null),
                    path,
                    clock.instant().truncatedTo(ChronoUnit.MICROS));
        }
    }

    private record Bureaus(TitleDues dues, Clock clock, Kind kind, NewsTopic topic, String path)
            implements ReminderSource {

        @Override
        public List<News> holding(LocalDate today) {
            return dues.bureaus(kind, today, AHEAD).stream()
                    .map(due -> reminder(due, today))
                    .toList();
        }

        private News reminder(OfBureau due, LocalDate today) {
            var fact = topic + ":" + due.bureau().value() + ":" + due.on();
            return new News(
                    Audience.bureau(due.bureau(), Role.REVIEWER),
                    topic,
                    fact,
                    fact + ":" + step(today, due.on()),
                    new News.About(null, null, null, due.on(), due.titles()),
                    path,
                    clock.instant().truncatedTo(ChronoUnit.MICROS));
        }
    }
}
