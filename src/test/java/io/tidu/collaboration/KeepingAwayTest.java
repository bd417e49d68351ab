package io.tidu.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.TiduTest;
import io.tidu.enterprise.NewRelation;
import io.tidu.enterprise.RelationId;
import io.tidu.enterprise.RelationKind;
import io.tidu.enterprise.RelationService;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.Stage;
import io.tidu.identity.Actor;
import io.tidu.identity.NotFound;
import io.tidu.shared.TimeOrderedId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** UC-14: who keeps away from a firm is not told what is discussed about it. */
@TiduTest
class KeepingAwayTest {

    @Autowired
    DiscussionService discussions;

    @Autowired
    NewsService news;

    @Autowired
    RelationService relations;

    @Autowired
    ApplicationContext context;

    private Stage stage;
    private Talk talk;
    private Stage.Case filing;
    private Actor relative;
    private Actor colleague;

    @BeforeEach
    void begin() {
        stage = new Stage(context);
        talk = new Talk(context);
        filing = stage.in(FilingStatus.COUNTY_REVIEW);
        relative = talk.colleague(stage.county, "亲属");
        colleague = talk.colleague(stage.county, "同事");
    }

    @Test
    void whoKeepsAwayFromAFirmIsNotToldThatItAnswered() {
        declare();
        theFirmAnswers();

        assertThat(told(colleague)).extracting(NewsRow::topic).containsExactly(NewsTopic.ANSWERED);
        assertThat(told(relative)).isEmpty();
        var line = told(colleague).getFirst();
        assertThatThrownBy(() -> news.open(relative, line.key())).isInstanceOf(NotFound.class);
        assertThat(line.unread()).isTrue();
        news.markAllRead(relative);
        news.markAllRead(colleague);
        assertThat(news.unread(relative)).isZero();
        assertThat(news.count(relative, false)).isEqualTo(news.count(colleague, false) - 1);
    }

    @Test
    void whatWasToldBeforeIsGoneWhileTheRelationRuns() {
        discussions.begin(
                stage.county,
                filing.id(),
                new Subject.Whole(),
                Circle.BUREAU,
                new Words("请看第三页", Set.of(relative.account())),
                TimeOrderedId.next());
        theFirmAnswers();
        assertThat(told(relative))
                .extracting(NewsRow::topic)
                .containsExactlyInAnyOrder(NewsTopic.ANSWERED, NewsTopic.MENTIONED);

        var relation = declare();
        assertThat(told(relative)).isEmpty();

        relations.end(relative, relation, "已无往来", TimeOrderedId.next());
        assertThat(told(relative)).hasSize(2);
    }

    @Test
    void ofOtherFirmsTheyAreToldAsEverybodyIs() {
        declare();
        var other = stage.in(FilingStatus.COUNTY_REVIEW);
        talk.say(other.filler(), talk.begin(stage.county, other.id(), Circle.FIRM, "请说明"), "已说明");
        assertThat(told(relative)).extracting(NewsRow::topic).containsExactly(NewsTopic.ANSWERED);
    }

    private void theFirmAnswers() {
        talk.say(filing.filler(), talk.begin(stage.county, filing.id(), Circle.FIRM, "请说明"), "已说明");
    }

    private RelationId declare() {
        var relation = new NewRelation(filing.enterprise(), relative.account(), RelationKind.FAMILY, "");
        return relations.declare(relative, relation, TimeOrderedId.next());
    }

    /** Without what merely counts. */
    private List<NewsRow> told(Actor person) {
        return news.page(person, false, 0, 99).stream()
                .filter(row -> row.number() != null)
                .toList();
    }
}
