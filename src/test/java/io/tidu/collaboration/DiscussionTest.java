package io.tidu.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.StatementCount;
import io.tidu.TiduTest;
import io.tidu.filing.FieldPath;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.Stage;
import io.tidu.identity.Actor;
import io.tidu.identity.Colleague;
import io.tidu.identity.NotAllowed;
import io.tidu.shared.TimeOrderedId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** UC-14: how a discussion goes. */
@TiduTest
class DiscussionTest {

    @Autowired
    DiscussionService discussions;

    @Autowired
    UnsentMessages unsent;

    @Autowired
    NewsService news;

    @Autowired
    StatementCount statements;

    @Autowired
    ApplicationContext context;

    private Stage stage;
    private Talk talk;
    private Stage.Case filing;

    @BeforeEach
    void begin() {
        stage = new Stage(context);
        talk = new Talk(context);
        filing = stage.in(FilingStatus.COUNTY_REVIEW);
    }

    @Test
    void theFirmIsAskedAnswersAndTheBureauThatAskedIsTold() {
        var id = talk.begin(stage.county, filing.id(), Circle.FIRM, "请说明收入口径");
        assertThat(unread(filing.filler())).contains(NewsTopic.ASKED);
        assertThat(unread(filing.signatory())).contains(NewsTopic.ASKED);

        talk.say(filing.filler(), id, "按合并报表");

        assertThat(unread(filing.filler())).doesNotContain(NewsTopic.ASKED);
        assertThat(unread(stage.county)).containsExactly(NewsTopic.ANSWERED);
        assertThat(unread(stage.city)).isEmpty();
        assertThat(talk.lines(filing.filler(), id)).extracting(MessageRow::text).containsExactly("请说明收入口径", "按合并报表");
        assertThat(talk.lines(filing.filler(), id).getFirst().author())
                .doesNotContain(stage.county.name())
                .startsWith("局");
        assertThat(talk.lines(stage.city, id).getFirst().author()).isEqualTo(stage.county.name());
    }

    @Test
    void whoReadsADiscussionHasReadTheNewsAboutIt() {
        var id = talk.begin(stage.county, filing.id(), Circle.FIRM, "请说明");
        assertThat(discussions.counts(filing.filler(), filing.id()))
                .isEqualTo(new DiscussionCounts(1, 1, Map.of("whole", 1)));

        discussions.read(filing.filler(), id, 1);

        assertThat(discussions.counts(filing.filler(), filing.id()).unread()).isZero();
        assertThat(unread(filing.filler())).doesNotContain(NewsTopic.ASKED);
        assertThat(unread(filing.signatory())).contains(NewsTopic.ASKED);
        assertThat(discussions.counts(filing.signatory(), filing.id()).unread()).isOne();
        assertThat(discussions.counts(stage.county, filing.id()).unread()).isZero();
    }

    @Test
    void whatIsResolvedIsUnreadForNobodyTakesNoMoreWordsAndCanBeReopened() {
        var id = talk.begin(stage.county, filing.id(), Circle.FIRM, "请说明");
        discussions.resolve(stage.city, id);
        discussions.resolve(stage.city, id);

        assertThat(unread(filing.filler())).doesNotContain(NewsTopic.ASKED);
        assertThat(discussions.counts(filing.filler(), filing.id()).open()).isZero();
        assertThat(discussions.find(stage.county, id).resolvedBy()).isEqualTo(stage.city.name());
        assertThat(discussions.find(filing.filler(), id).resolvedBy()).startsWith("局");
        assertThatThrownBy(() -> talk.say(filing.filler(), id, "晚了")).isInstanceOf(DiscussionRefused.class);

        discussions.reopen(stage.county, id);
        talk.say(filing.filler(), id, "再说明");
        assertThat(talk.lines(stage.county, id))
                .extracting(MessageRow::kind)
                .containsExactly(MessageKind.SAID, MessageKind.RESOLVED, MessageKind.REOPENED, MessageKind.SAID);
    }

    @Test
    void theFirmAnswersAndNeitherBeginsNorEnds() {
        var id = talk.begin(stage.county, filing.id(), Circle.FIRM, "请说明");
        assertThat(discussions.part(filing.filler(), filing.id()).orElseThrow().circles())
                .isEmpty();
        assertThatThrownBy(() -> talk.begin(filing.filler(), filing.id(), Circle.FIRM, "我问"))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> discussions.resolve(filing.filler(), id)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> discussions.reopen(filing.filler(), id)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> discussions.readers(filing.filler(), filing.id(), Circle.FIRM))
                .isInstanceOf(NotAllowed.class);
        assertThat(discussions.readers(filing.filler(), id)).isEmpty();
    }

    @Test
    void aColleagueWhoIsNamedIsToldAndOneWhoDoesNotReadItCannotBeNamed() {
        var colleague = talk.colleague(stage.county, "同事甲");
        var above = talk.colleague(stage.city, "市局乙");
        var words = new Words("看一下", Set.of(colleague.account()));
        var id = discussions.begin(
                stage.county, filing.id(), new Subject.Whole(), Circle.BUREAU, words, TimeOrderedId.next());

        assertThat(unread(colleague)).containsExactly(NewsTopic.MENTIONED);
        assertThat(news.page(colleague, true, 0, 1).getFirst().path())
                .startsWith("desk/")
                .endsWith("?discussion=" + id.value());
        assertThat(talk.lines(colleague, id).getFirst().mentioned()).isEqualTo("同事甲");
        assertThat(discussions.readers(stage.county, id))
                .extracting(Colleague::name)
                .containsExactly("同事甲");
        assertThat(discussions.readers(stage.county, filing.id(), Circle.UPWARD))
                .extracting(Colleague::name)
                .containsExactlyInAnyOrder("同事甲", "市局乙");
        var tooFar = new Words("看一下", Set.of(above.account()));
        assertThatThrownBy(() -> discussions.say(stage.county, id, tooFar, TimeOrderedId.next()))
                .isInstanceOf(DiscussionRefused.class);
        assertThat(unread(above)).isEmpty();
        discussions.read(colleague, id, 1);
        assertThat(unread(colleague)).isEmpty();
    }

    @Test
    void figuresAndPagesAreDiscussedWhereTheyStand() {
        var page = talk.begin(stage.county, filing.id(), page(1), Circle.OFFICIALS, "看不清");
        var figure = talk.revenue(filing);
        talk.begin(stage.county, filing.id(), figure, Circle.OFFICIALS, "偏高");

        assertThat(discussions.find(stage.county, page).fileName()).isNotBlank();
        assertThat(discussions.counts(stage.city, filing.id()).openAt())
                .containsEntry("field:revenue", 1)
                .hasSize(2);
        var there = DiscussionFilter.OPEN.at(Set.of("field:revenue"));
        assertThat(discussions.page(stage.city, filing.id(), there, 0, 9))
                .extracting(DiscussionRow::subject)
                .containsExactly(figure);
        for (var wrong : List.of(page(99), new Subject.Figure(FieldPath.of("nothing")))) {
            assertThatThrownBy(() -> talk.begin(stage.county, filing.id(), wrong, Circle.BUREAU, "错"))
                    .isInstanceOf(DiscussionRefused.class);
        }
    }

    @Test
    void emptyAndEndlessWordsAreRefused() {
        assertThatThrownBy(() -> Words.of("  ")).isInstanceOf(DiscussionRefused.class);
        assertThatThrownBy(() -> Words.of("字".repeat(2001))).isInstanceOf(DiscussionRefused.class);
    }

    @Test
    void aMessageThatIsSentTwiceIsSaidOnceAndFiftyAtOnceAreNumberedWithoutAGap() throws Exception {
        var id = talk.begin(stage.county, filing.id(), Circle.OFFICIALS, "开始");
        var key = TimeOrderedId.next();
        var sayings = IntStream.range(0, 50)
                .<Callable<Boolean>>mapToObj(each -> () -> {
                    discussions.say(stage.city, id, Words.of("第" + each), each < 10 ? key : TimeOrderedId.next());
                    return true;
                })
                .toList();
        try (var threads = Executors.newFixedThreadPool(10)) {
            for (var said : threads.invokeAll(sayings)) {
                assertThat(said.get()).isTrue();
            }
        }
        assertThat(talk.lines(stage.county, id))
                .extracting(MessageRow::no)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 42).boxed().toList());
    }

    @Test
    void manyDiscussionsAndLongOnesAreAskedForAsOftenAsOne() throws Exception {
        var id = talk.begin(stage.county, filing.id(), Circle.OFFICIALS, "开始");
        int forOne = statements.ofLooking(() -> look(id));
        for (int i = 0; i < 30; i++) {
            talk.begin(stage.county, filing.id(), Circle.OFFICIALS, "又一个" + i);
            talk.say(stage.city, id, "又一句" + i);
        }
        assertThat(statements.ofLooking(() -> look(id))).isEqualTo(forOne).isPositive();
        assertThat(discussions.page(stage.county, filing.id(), DiscussionFilter.OPEN, 20, 20))
                .hasSize(11);
        assertThat(discussions.messages(stage.county, id, 12, 10))
                .extracting(MessageRow::no)
                .startsWith(2)
                .endsWith(11);
    }

    @Test
    void whatIsTypedIsKeptForThatPersonAlone() {
        var id = talk.begin(stage.county, filing.id(), Circle.FIRM, "请说明");
        unsent.keep(filing.filler(), filing.id(), id, "写到一半");
        assertThat(unsent.of(filing.filler(), filing.id(), id)).isEqualTo("写到一半");
        assertThat(unsent.of(filing.signatory(), filing.id(), id)).isEmpty();
        unsent.keep(filing.filler(), filing.id(), id, "");
        assertThat(unsent.of(filing.filler(), filing.id(), id)).isEmpty();
    }

    private void look(DiscussionId id) {
        discussions.counts(stage.county, filing.id());
        discussions.page(stage.county, filing.id(), DiscussionFilter.OPEN, 0, 100);
        discussions.messages(stage.county, id, Integer.MAX_VALUE, 100);
    }

    private Subject.Page page(int number) {
        return new Subject.Page(talk.file(filing), number);
    }

    private List<NewsTopic> unread(Actor actor) {
        return news.page(actor, true, 0, 20).stream()
                .map(NewsRow::topic)
                .filter(topic -> topic != NewsTopic.ARRIVED)
                .toList();
    }
}
