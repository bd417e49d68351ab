package io.tidu.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import io.tidu.Screens;
import io.tidu.Sheets;
import io.tidu.StatementCount;
import io.tidu.filing.FilingService;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.Stage.Case;
import io.tidu.identity.Actor;
import io.tidu.shared.LiveTopic;
import io.tidu.shared.LiveTopics;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** UC-14: discussions on the screens of both sides. */
@ViewPackages(packages = "io.tidu")
class DiscussionViewTest extends Screens {

    private static final String SECRET = "内部意见勿外传";

    @Autowired
    DiscussionService discussions;

    @Autowired
    FilingService filings;

    @Autowired
    UnsentMessages unsent;

    @Autowired
    LiveTopics topics;

    @Autowired
    StatementCount statements;

    @Autowired
    ApplicationContext context;

    private Talk talk;
    private Case filing;

    @BeforeEach
    void begin() {
        talk = new Talk(context);
        filing = stage.in(FilingStatus.COUNTY_REVIEW);
    }

    @Test
    void anOfficialBeginsOneWithTheNarrowestCircleOfferedAndTheFirmSeesNothingOfIt() {
        desk(stage.county);
        press("发起讨论");
        assertThat(circle().getValue()).isEqualTo(Circle.BUREAU);
        type(SECRET);
        press("发送");

        assertThat(said()).contains(SECRET, "讨论 1");
        assertThat(talk.all(stage.county, filing.id()))
                .singleElement()
                .satisfies(row -> assertThat(row.circle()).isEqualTo(Circle.BUREAU));
        firm(filing.filler());
        assertThat(said()).doesNotContain(SECRET);
        assertThat(find(Div.class).withClassName("tidu-discussions").exists()).isFalse();
        enter(filing.filler(), "news");
        assertThat(said()).doesNotContain(SECRET, "留言");
    }

    @Test
    void theButtonSaysWhenWordsGoToTheFirmWhichAnswersBelowThem() {
        desk(stage.county);
        press("发起讨论");
        circle().setValue(Circle.FIRM);
        type("请说明收入口径");
        press("发送给企业");

        firm(filing.filler());
        assertThat(said()).contains("审核部门的留言：1 项未解决，1 项有新消息").doesNotContain(stage.county.name());
        unfold("请说明收入口径");
        assertThat(said()).contains("审核部门的留言：1 项未解决").doesNotContain("有新消息", "标为已解决", stage.county.name());
        type("按合并报表");
        press("发送");

        var id = talk.all(stage.county, filing.id()).getFirst().id();
        desk(stage.county, id);
        assertThat(said()).contains("请说明收入口径", "按合并报表", "（企业）");
        press("标为已解决");
        assertThat(discussions.find(stage.county, id).open()).isFalse();
        assertThat(offers("重新打开")).isTrue();
    }

    @Test
    void figuresAndConditionsSayHowManyAreOpenThere() {
        talk.begin(stage.city, filing.id(), talk.revenue(filing), Circle.OFFICIALS, "偏高");
        talk.begin(stage.city, filing.id(), new Subject.Page(talk.file(filing), 1), Circle.OFFICIALS, "看不清");
        desk(stage.county);
        assertThat(marks()).contains("✎ 1");
        find(TabSheet.class).single().setSelectedIndex(1);
        assertThat(Sheets.has(screen(), "table .marked[data-point=revenue]")).isTrue();
        find(TabSheet.class).single().setSelectedIndex(0);
        assertThat(Sheets.has(screen(), ".finding .marked")).isTrue();
        desk(stage.otherCounty);
        assertThat(find(TabSheet.class).exists()).isFalse();
    }

    @Test
    void whatOthersSayAppearsWhileOnesOwnWordsStay() {
        var id = talk.begin(stage.county, filing.id(), Circle.FIRM, "请说明");
        firm(filing.filler());
        unfold("请说明");
        type("写到一半");

        talk.say(talk.colleague(stage.county, "同事甲"), id, "请尽快");

        await().pollInSameThread().untilAsserted(() -> assertThat(now()).contains("请尽快"));
        assertThat(box().getValue()).isEqualTo("写到一半");
        assertThat(said()).doesNotContain("同事甲");
        firm(filing.filler());
        unfold("请说明");
        assertThat(box().getValue()).isEqualTo("写到一半");
        press("发送");
        assertThat(unsent.of(filing.filler(), filing.id(), id)).isEmpty();
    }

    @Test
    void aFirmsScreenDoesNotStirWhenOfficialsSpeakAmongThemselves() {
        firm(filing.filler());
        var key = filing.id().value();
        assertThat(topics.followersOf(LiveTopic.talk(key))).isZero();
        assertThat(topics.followersOf(LiveTopic.talkWithFirm(key))).isEqualTo(1);
    }

    @Test
    void fiveHundredDiscussionsAreShownPieceByPieceWithAsManyQuestionsAsOne() throws Exception {
        talk.begin(stage.county, filing.id(), Circle.OFFICIALS, "第一");
        int forOne = statements.ofLooking(() -> desk(stage.county));
        for (int i = 0; i < 499; i++) {
            talk.begin(stage.county, filing.id(), Circle.OFFICIALS, "又一个" + i);
        }
        assertThat(statements.ofLooking(() -> desk(stage.county))).isEqualTo(forOne);
        assertThat(said()).contains("讨论 500");
        assertThat(heads().count()).isEqualTo(DiscussionService.PAGE);
        press("显示更多");
        assertThat(heads().count()).isEqualTo(2 * DiscussionService.PAGE);
    }

    @Test
    void ofALongDiscussionTheLatestIsShownAndTheEarlierOnDemand() {
        var id = talk.begin(stage.county, filing.id(), Circle.OFFICIALS, "开头");
        for (int i = 0; i < 70; i++) {
            talk.say(stage.city, id, "第" + i + "句");
        }
        desk(stage.county, id);
        assertThat(said()).contains("第69句", "第40句").doesNotContain("第39句");
        press("更早的消息");
        assertThat(said()).contains("第10句").doesNotContain("第9句");
        assertThat(discussions.counts(stage.county, filing.id()).unread()).isZero();
    }

    private void desk(Actor person) {
        enter(person, path());
        if (find(TabSheet.class).exists()) {
            var tabs = find(TabSheet.class).single();
            tabs.setSelectedIndex(tabs.getTabCount() - 1);
        }
    }

    private void desk(Actor person, DiscussionId id) {
        enter(person, path(), QueryParameters.of("discussion", id.value().toString()));
    }

    private String path() {
        return "desk/" + filings.open(filing.filler(), filing.id()).row().number();
    }

    private void firm(Actor person) {
        enter(person, "filings/" + filing.id().value());
    }

    private void unfold(String beginning) {
        test(heads().filter(head -> head.getElement().getTextRecursively().contains(beginning))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private Stream<NativeButton> heads() {
        return find(NativeButton.class).withClassName("tidu-discussion-head").all().stream();
    }

    private String marks() {
        return Sheets.in(screen())
                .flatMap(sheet -> sheet.written().select(".filing-point.marked").stream())
                .map(button -> button.text() + button.attr("aria-label"))
                .toList()
                .toString();
    }

    private TextArea box() {
        return field(TextArea.class, "内容");
    }

    private void type(String text) {
        test(box()).setValue(text);
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Circle> circle() {
        return (RadioButtonGroup<Circle>) find(RadioButtonGroup.class).single();
    }

    private String now() {
        roundTrip();
        return said();
    }
}
