package io.tidu.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.TiduTest;
import io.tidu.filing.FilingRefused;
import io.tidu.filing.FilingService;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.Stage;
import io.tidu.identity.AccountId;
import io.tidu.identity.Actor;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import io.tidu.shared.TimeOrderedId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;

@TiduTest
class ReviewServiceTest {

    @Autowired
    ReviewService reviews;

    @Autowired
    FilingService filings;

    @Autowired
    MessageSource messages;

    @Autowired
    ApplicationContext context;

    private Stage stage;

    @BeforeEach
    void begin() {
        stage = new Stage(context);
    }

    @Test
    void anOpinionIsKeptForTheBureauAndEndsWithItsDecision() {
        var filing = stage.in(FilingStatus.COUNTY_REVIEW).id();
        assertThat(reviews.opinion(stage.county, filing)).isEqualTo(Opinion.NONE);

        var saved = reviews.write(stage.county, filing, "现场核对一致。", 0);

        assertThat(saved.conflict()).isFalse();
        assertThat(reviews.opinion(colleague(), filing).text()).isEqualTo("现场核对一致。");
        assertThat(reviews.opinion(colleague(), filing).by()).isEqualTo(stage.county.name());

        reviews.decide(stage.county, filing, new Decision.Recommend("现场核对一致。"), TimeOrderedId.next());
        assertThat(filings.open(stage.city, filing).status()).isEqualTo(FilingStatus.CITY_REVIEW);
        assertThat(reviews.opinion(stage.city, filing)).isEqualTo(Opinion.NONE);
        assertThat(filings.history(stage.city, filing).getLast().reason()).isEqualTo("现场核对一致。");
    }

    @Test
    void whatAColleagueWroteMeanwhileIsNotOverwritten() {
        var filing = stage.in(FilingStatus.COUNTY_REVIEW).id();
        reviews.write(stage.county, filing, "第一稿", 0);
        var base = reviews.opinion(stage.county, filing).revision();
        reviews.write(colleague(), filing, "同事写的", base);

        var refused = reviews.write(stage.county, filing, "我写的", base);

        assertThat(refused.conflict()).isTrue();
        assertThat(refused.refused()).isEqualTo("我写的");
        assertThat(refused.now().text()).isEqualTo("同事写的");
        assertThat(reviews.opinion(stage.county, filing).text()).isEqualTo("同事写的");

        var joined =
                reviews.write(stage.county, filing, "同事写的\n我写的", refused.now().revision());
        assertThat(joined.conflict()).isFalse();
        assertThat(joined.now().text()).isEqualTo("同事写的\n我写的");
    }

    @Test
    void twoWhoBeginAtOnceBothKeepTheirText() {
        var filing = stage.in(FilingStatus.COUNTY_REVIEW).id();
        reviews.write(stage.county, filing, "先写的", 0);

        var second = reviews.write(colleague(), filing, "后写的", 0);

        assertThat(second.conflict()).isTrue();
        assertThat(second.refused()).isEqualTo("后写的");
        assertThat(second.now().text()).isEqualTo("先写的");
    }

    @Test
    void outOfTurnNobodyWritesAndNobodyReadsADraft() {
        var filing = stage.in(FilingStatus.COUNTY_REVIEW).id();
        reviews.write(stage.county, filing, "县里的草稿", 0);

        assertThatThrownBy(() -> reviews.write(stage.city, filing, "还没到市里", 0)).isInstanceOf(NotAllowed.class);
        assertThat(reviews.opinion(stage.city, filing)).isEqualTo(Opinion.NONE);
        assertThat(reviews.opinion(stage.publisher, filing)).isEqualTo(Opinion.NONE);
    }

    @Test
    void toAnotherTerritoryThereIsNoSuchFiling() {
        var filing = stage.in(FilingStatus.COUNTY_REVIEW);
        for (var stranger : List.of(stage.otherCounty, stage.systemAdmin)) {
            assertThatThrownBy(() -> reviews.opinion(stranger, filing.id())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> reviews.write(stranger, filing.id(), "x", 0))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() ->
                            reviews.decide(stranger, filing.id(), new Decision.Decline("不符合"), TimeOrderedId.next()))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(filings.open(stage.county, filing.id()).status()).isEqualTo(FilingStatus.COUNTY_REVIEW);
    }

    @Test
    void anEndlessOpinionIsRefusedInTheWordsOfTheUser() {
        var filing = stage.in(FilingStatus.COUNTY_REVIEW).id();
        assertThatThrownBy(() -> reviews.write(stage.county, filing, "长".repeat(4001), 0))
                .isInstanceOfSatisfying(OpinionTooLong.class, refused -> {
                    var arguments = refused.arguments().toArray();
                    assertThat(messages.getMessage(refused.messageKey(), arguments, Locale.SIMPLIFIED_CHINESE))
                            .isEqualTo("意见共 4,001 字，最多 4,000 字。");
                    assertThat(messages.getMessage(refused.messageKey(), arguments, Locale.ENGLISH))
                            .isEqualTo("The opinion has 4,001 characters; at most 4,000 fit.");
                });
        assertThat(reviews.opinion(stage.county, filing)).isEqualTo(Opinion.NONE);
    }

    @Test
    void aRecommendationIsNotUndoneOnceTheCityHasBegunItsOpinion() {
        var filing = stage.in(FilingStatus.CITY_REVIEW).id();
        var saved = reviews.write(stage.city, filing, "市里开始看了", 0);
        assertThatThrownBy(() -> reviews.undo(stage.county, filing, TimeOrderedId.next()))
                .isInstanceOfSatisfying(FilingRefused.class, refused -> {
                    assertThat(refused.messageKey()).isEqualTo("filing.refused.workAbove");
                    assertThat(refused.arguments()).contains(stage.city.name());
                });
        assertThat(filings.open(stage.city, filing).status()).isEqualTo(FilingStatus.CITY_REVIEW);

        reviews.write(stage.city, filing, " ", saved.now().revision());
        reviews.undo(stage.county, filing, TimeOrderedId.next());
        assertThat(filings.open(stage.county, filing).status()).isEqualTo(FilingStatus.COUNTY_REVIEW);
    }

    @Test
    void whatWasSaidIsTheOpinionAgainAfterAnUndo() {
        var filing = stage.in(FilingStatus.COUNTY_REVIEW).id();
        reviews.decide(stage.county, filing, new Decision.Recommend("情况属实"), TimeOrderedId.next());
        assertThatThrownBy(() -> reviews.undo(stage.otherCounty, filing, TimeOrderedId.next()))
                .isInstanceOf(NotFound.class);
        reviews.undo(colleague(), filing, TimeOrderedId.next());
        assertThat(reviews.opinion(stage.county, filing).text()).isEqualTo("情况属实");
    }

    @Test
    void aDecisionMadeTwiceWithOneKeyHasOneEffect() {
        var filing = stage.in(FilingStatus.COUNTY_REVIEW).id();
        var key = TimeOrderedId.next();
        var first = reviews.decide(stage.county, filing, new Decision.Recommend("同意"), key);
        var second = reviews.decide(stage.county, filing, new Decision.Recommend("同意"), key);
        assertThat(second).isEqualTo(first);
        assertThat(filings.open(stage.county, filing).status()).isEqualTo(FilingStatus.CITY_REVIEW);
    }

    private Actor colleague() {
        var county = stage.county;
        return new Actor(AccountId.next(), "同事", county.role(), county.affiliation(), county.origin());
    }
}
