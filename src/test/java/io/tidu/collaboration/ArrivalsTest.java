package io.tidu.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidu.filing.FilingStatus;
import io.tidu.identity.Actor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-12: what a bureau is told of what came. */
class ArrivalsTest extends Newsroom {

    @Autowired
    Arrivals arrivals;

    @Test
    void whatArrivedAtABureauIsOneLineADayThatCountsWhatStillWaits() {
        var first = stage.in(FilingStatus.COUNTY_REVIEW);
        var second = stage.in(FilingStatus.COUNTY_REVIEW);
        arrivals.lookAtChanged();
        assertThat(line(stage.county).amount()).isEqualTo(2);
        assertThat(news.page(stage.city, false, 0, 9)).isEmpty();
        assertThat(news.page(stage.otherCounty, false, 0, 9)).isEmpty();
        assertThat(news.page(stage.publisher, false, 0, 9)).isEmpty();

        filings.recommend(stage.county, first.id(), null, key());
        arrivals.lookAtChanged();
        assertThat(line(stage.county).amount()).isEqualTo(1);
        assertThat(line(stage.city).amount()).isEqualTo(1);

        filings.recommend(stage.county, second.id(), null, key());
        arrivals.lookAtChanged();
        assertThat(unread(stage.county)).isEmpty();
        assertThat(unread(colleague())).isEmpty();
        assertThat(line(stage.city).amount()).isEqualTo(2);
    }

    @Test
    void eachColleagueHasMarksOfTheirOwnAndALineIsUnreadAgainWhenMoreCame() {
        stage.in(FilingStatus.COUNTY_REVIEW);
        arrivals.lookAtChanged();
        news.open(stage.county, line(stage.county).key());
        assertThat(unread(stage.county)).isEmpty();
        assertThat(unread(colleague())).containsExactly(NewsTopic.ARRIVED);

        stage.in(FilingStatus.COUNTY_REVIEW);
        arrivals.lookAtChanged();
        assertThat(unread(stage.county)).containsExactly(NewsTopic.ARRIVED);
    }

    @Test
    void aLineThatANodeForgotIsMadeUpFor() {
        stage.in(FilingStatus.PROPOSED);
        arrivals.lookAtAll();
        assertThat(unread(stage.publisher)).containsExactly(NewsTopic.ARRIVED);
        assertThat(news.page(stage.province, true, 0, 9)).isEmpty();
    }

    private NewsRow line(Actor actor) {
        var rows = news.page(actor, false, 0, 9);
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }
}
