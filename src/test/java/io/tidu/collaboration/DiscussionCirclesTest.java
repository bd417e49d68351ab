package io.tidu.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.TiduTest;
import io.tidu.enterprise.NewRelation;
import io.tidu.enterprise.RelationKind;
import io.tidu.enterprise.RelationService;
import io.tidu.filing.FilingService;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.Stage;
import io.tidu.identity.Actor;
import io.tidu.identity.NotFound;
import io.tidu.shared.RowKey;
import io.tidu.shared.TimeOrderedId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** UC-14: who reads what, and that nobody else does. */
@TiduTest
class DiscussionCirclesTest {

    private static final String SECRET = "内部意见勿外传";

    @Autowired
    DiscussionService discussions;

    @Autowired
    UnsentMessages unsent;

    @Autowired
    RelationService relations;

    @Autowired
    FilingService filings;

    @Autowired
    NewsService news;

    @Autowired
    ApplicationContext context;

    private Stage stage;
    private Talk talk;
    private Stage.Case filing;
    private final Map<Circle, DiscussionId> begun = new EnumMap<>(Circle.class);

    @BeforeEach
    void begin() {
        stage = new Stage(context);
        talk = new Talk(context);
        filing = stage.in(FilingStatus.CITY_REVIEW);
        for (var circle : Circle.values()) {
            begun.put(circle, talk.begin(stage.city, filing.id(), circle, circle.withFirm() ? "请说明" : SECRET));
        }
    }

    @Test
    void eachCircleIsReadByItsLevelsAndNobodyElse() {
        reads(stage.city, Set.of(Circle.values()));
        reads(talk.colleague(stage.city, "同事"), Set.of(Circle.values()));
        reads(stage.province, Set.of(Circle.UPWARD, Circle.OFFICIALS, Circle.FIRM));
        reads(stage.publisher, Set.of(Circle.UPWARD, Circle.OFFICIALS, Circle.FIRM));
        reads(stage.county, Set.of(Circle.OFFICIALS, Circle.FIRM));
        reads(filing.filler(), Set.of(Circle.FIRM));
        reads(filing.signatory(), Set.of(Circle.FIRM));
    }

    @Test
    void aCountysOwnIsReadByNoOtherCountyAndNoLevelAbove() {
        var id = talk.begin(stage.county, filing.id(), Circle.BUREAU, SECRET);
        for (var other : List.of(stage.city, stage.province, stage.otherCounty, filing.filler())) {
            assertThatThrownBy(() -> discussions.find(other, id)).isInstanceOf(NotFound.class);
        }
        assertThat(talk.all(stage.county, filing.id()))
                .extracting(DiscussionRow::id)
                .contains(id);
    }

    @Test
    void forStrangersThereIsNothing() {
        var other = stage.in(FilingStatus.COUNTY_REVIEW);
        for (var stranger : List.of(
                stage.otherCounty,
                stage.otherCity,
                stage.otherProvince,
                stage.otherPublisher,
                other.filler(),
                stage.expert,
                stage.systemAdmin,
                stage.securityAdmin,
                stage.auditor)) {
            assertThat(discussions.part(stranger, filing.id())).isEmpty();
            for (var id : begun.values()) {
                nothingOf(stranger, id);
            }
            nothingAt(stranger, filing);
        }
    }

    @Test
    void whoIsRelatedToTheFirmTakesNoPartAndCannotBeNamed() {
        var related = talk.colleague(stage.city, "亲属");
        relations.declare(
                related,
                new NewRelation(filing.enterprise(), related.account(), RelationKind.FAMILY, ""),
                TimeOrderedId.next());
        begun.values().forEach(id -> nothingOf(related, id));
        nothingAt(related, filing);
        assertThat(discussions.readers(stage.city, filing.id(), Circle.BUREAU)).isEmpty();
    }

    @Test
    void beforeTheFirstSubmissionThereIsNothingForTheFirm() {
        var draft = stage.complete();
        nothingAt(draft.filler(), draft);
    }

    @Test
    void theFirmLearnsOfInternalOnesNeitherByCountsNorNewsNorPdfNorHistory() throws Exception {
        discussions.resolve(stage.city, of(Circle.OFFICIALS));
        assertThat(discussions.counts(filing.filler(), filing.id()).open()).isEqualTo(1);
        assertThat(discussions.count(filing.filler(), filing.id(), DiscussionFilter.ALL))
                .isEqualTo(1);
        assertThat(discussions.part(filing.filler(), filing.id()).orElseThrow().topics())
                .isNotEmpty()
                .doesNotContainAnyElementsOf(
                        discussions.part(stage.city, filing.id()).orElseThrow().topics());
        assertThat(news.page(filing.filler(), false, 0, 99).stream()
                        .filter(row -> row.topic() == NewsTopic.ASKED || row.topic() == NewsTopic.MENTIONED))
                .hasSize(1);
        assertThat(filings.open(filing.filler(), filing.id()).toString()).doesNotContain(SECRET);
        assertThat(filings.history(filing.filler(), filing.id()).toString()).doesNotContain(SECRET);
        assertThat(talk.pdf(filing.filler(), filing)).contains("申报").doesNotContain(SECRET);
        assertThat(talk.pdf(stage.county, filing)).doesNotContain(SECRET);
    }

    @Test
    void newsAndMailsRepeatNoWord() {
        var jdbc = context.getBean(JdbcClient.class);
        var columns = jdbc.sql("select * from news where filing_id = ?")
                .param(RowKey.bytes(filing.id().value()))
                .query()
                .listOfRows();
        assertThat(columns).isNotEmpty();
        assertThat(columns.toString()).doesNotContain(SECRET, "请说明", stage.city.name());
    }

    private void reads(Actor actor, Set<Circle> expected) {
        var listed = talk.all(actor, filing.id()).stream().map(DiscussionRow::circle);
        assertThat(listed).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(discussions.counts(actor, filing.id()).open()).isEqualTo(expected.size());
        for (var circle : Circle.values()) {
            if (expected.contains(circle)) {
                assertThat(talk.lines(actor, of(circle))).hasSize(1);
            } else {
                nothingOf(actor, of(circle));
            }
        }
    }

    private DiscussionId of(Circle circle) {
        return Objects.requireNonNull(begun.get(circle));
    }

    private void nothingOf(Actor actor, DiscussionId id) {
        assertThatThrownBy(() -> discussions.find(actor, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> talk.lines(actor, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> talk.say(actor, id, "话")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> discussions.resolve(actor, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> discussions.reopen(actor, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> discussions.read(actor, id, 1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> discussions.readers(actor, id)).isInstanceOf(NotFound.class);
    }

    private void nothingAt(Actor actor, Stage.Case of) {
        assertThatThrownBy(() -> talk.begin(actor, of.id(), Circle.BUREAU, "话")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> talk.all(actor, of.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> discussions.counts(actor, of.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> discussions.count(actor, of.id(), DiscussionFilter.ALL))
                .isInstanceOf(NotFound.class);
        assertThat(discussions.part(actor, of.id())).isEmpty();
        assertThatThrownBy(() -> discussions.readers(actor, of.id(), Circle.FIRM))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> unsent.of(actor, of.id(), null)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> unsent.keep(actor, of.id(), null, "话")).isInstanceOf(NotFound.class);
    }
}
