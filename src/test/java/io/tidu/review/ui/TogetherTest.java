package io.tidu.review.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import io.tidu.Screens;
import io.tidu.filing.FilingService;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.Stage.Case;
import io.tidu.identity.AccountId;
import io.tidu.identity.Actor;
import io.tidu.review.Decision;
import io.tidu.review.ReviewService;
import io.tidu.shared.LiveTopic;
import io.tidu.shared.LiveTopics;
import io.tidu.shared.RowKey;
import io.tidu.shared.TimeOrderedId;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-13: what a screen shows of what others do, and what becomes of the words that were being written on it. */
class TogetherTest extends Screens {

    @Autowired
    private FilingService filings;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private LiveTopics topics;

    @Test
    void theDeskMovesWhenAColleagueDecides() {
        var filing = stage.in(FilingStatus.COUNTY_REVIEW);
        stage.in(FilingStatus.COUNTY_REVIEW);
        enter(stage.county, "desk");
        assertThat(said()).contains("待我处理 2", "共 2 件");

        recommend(filing);

        sameThread().untilAsserted(() -> assertThat(now()).contains("待我处理 1", "共 1 件", "市级审核中 1"));
        assertThat(grid().size()).isEqualTo(1);
    }

    @Test
    void anotherTerritorysWorkMovesNoDesk() {
        stage.in(FilingStatus.COUNTY_REVIEW);
        enter(stage.otherCounty, "desk");
        var before = said();
        stage.in(FilingStatus.COUNTY_REVIEW);
        sameThread().during(Duration.ofMillis(400)).until(() -> now().equals(before));
    }

    @Test
    void aScreenThatIsLeftFollowsNothingAnyMore() {
        var filing = stage.in(FilingStatus.COUNTY_REVIEW);
        var topic = LiveTopic.filing(filing.id().value());
        for (int i = 0; i < 20; i++) {
            look(stage.county, filing);
            assertThat(topics.followersOf(topic)).isEqualTo(1);
        }
        UI.getCurrent().navigate("nowhere");
        assertThat(topics.followersOf(topic)).isZero();
        assertThat(topics.followersOf(LiveTopic.opinion(filing.id().value()))).isZero();
    }

    @Test
    void aStaleScreenSaysWhoActedAndKeepsTheWordsUntilTheyAreUsed() {
        var filing = stage.in(FilingStatus.COUNTY_REVIEW);
        look(stage.county, filing);
        test(field(TextArea.class, "审核意见")).setValue("我写的意见");
        press("不予通过");
        test(field(TextArea.class, "理由（企业可见）")).setValue("我写的理由");
        var colleague = colleague("同事丙");

        reviews.decide(colleague, filing.id(), new Decision.Recommend("同意"), TimeOrderedId.next());

        sameThread().untilAsserted(() -> assertThat(now()).contains("同事丙", "市级审核中", "您正在写的文字会保留"));
        assertThat(refusalOf("不予通过")).contains("同事丙");
        assertThat(field(TextArea.class, "理由（企业可见）").getValue()).isEqualTo("我写的理由");
        press("载入最新情况");
        assertThat(find(DecisionBar.class).exists()).isFalse();
        assertThat(said()).contains("同事丙", "载入之前您正在写", "我写的意见", "我写的理由");
        press("不再需要");
        press("不再需要");
        assertThat(find(KeptWords.class).exists()).isFalse();
    }

    @Test
    void whenTheFilingIsBackTheKeptWordsGoIntoTheNewOpinion() {
        var filing = stage.in(FilingStatus.COUNTY_REVIEW);
        look(stage.county, filing);
        test(field(TextArea.class, "审核意见")).setValue("我写的意见");
        filings.returnForCorrection(colleague("同事丁"), filing.id(), "请补正", List.of(), TimeOrderedId.next());
        reviewsForget(filing);
        filings.askSignature(filing.filler(), filing.id(), TimeOrderedId.next());
        filings.sign(filing.signatory(), filing.id(), TimeOrderedId.next());
        sameThread().untilAsserted(() -> assertThat(now()).contains("签署并提交"));

        press("载入最新情况");
        press("放入审核意见");

        assertThat(field(TextArea.class, "审核意见").getValue()).isEqualTo("我写的意见");
        assertThat(reviews.opinion(stage.county, filing.id()).text()).isEqualTo("我写的意见");
        assertThat(find(KeptWords.class).exists()).isFalse();
    }

    @Test
    void whoOpensAFileThatAColleagueHasJustFinishedIsToldSo() {
        var filing = stage.in(FilingStatus.COUNTY_REVIEW);
        reviews.decide(colleague("同事戊"), filing.id(), new Decision.Recommend("同意"), TimeOrderedId.next());
        look(stage.county, filing);
        assertThat(find(StaleNote.class).single().getElement().getTextRecursively())
                .contains("同事戊", "推荐");
        assertThat(offers("载入最新情况")).isFalse();
    }

    @Test
    void aFilesPeopleMeetAtTheFileAndAStrangerNeverGetsThere() {
        var filing = stage.in(FilingStatus.COUNTY_REVIEW);
        var topic = LiveTopic.filing(filing.id().value());
        look(stage.city, filing);
        assertThat(topics.followersOf(topic)).isEqualTo(1);
        for (var stranger : List.of(stage.otherCounty, filing.filler(), stage.systemAdmin)) {
            look(stranger, filing);
            assertThat(topics.followersOf(topic)).isZero();
        }
    }

    /** A screen is asked in the thread that it belongs to. */
    private static ConditionFactory sameThread() {
        return await().pollInSameThread();
    }

    /** Another decision than through the desk leaves the draft; a real one has ended it. */
    private void reviewsForget(Case filing) {
        jdbc.sql("delete from review_opinion where filing_id = ?")
                .param(RowKey.bytes(filing.id().value()))
                .update();
    }

    private void recommend(Case filing) {
        filings.recommend(stage.county, filing.id(), null, UUID.randomUUID());
    }

    private Actor colleague(String name) {
        var county = stage.county;
        return new Actor(AccountId.next(), name, county.role(), county.affiliation(), county.origin());
    }

    private void look(Actor person, Case filing) {
        enter(person, "desk/" + filings.open(filing.filler(), filing.id()).row().number());
    }

    /** What stands there after the browser has heard of what happened meanwhile. */
    private String now() {
        roundTrip();
        return said();
    }
}
