package io.tidu.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.TiduTest;
import io.tidu.identity.Actor;
import io.tidu.identity.NotAllowed;
import io.tidu.shared.RuleViolation;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;

/** What people read who may not do something, or came too late, in both languages. */
@TiduTest
class FilingReasonsTest {

    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private FilingService filings;

    @Autowired
    private MessageSource messages;

    private Stage stage;

    @BeforeEach
    void raise() {
        stage = new Stage(context);
    }

    @Test
    void whoIsTooLateReadsWhoDidWhatWhenAndWhereItStandsNow() {
        var filing = stage.in(FilingStatus.CITY_REVIEW);
        assertThatThrownBy(() -> filings.recommend(stage.county, filing.id(), null, Stage.key()))
                .isInstanceOfSatisfying(FilingMovedOn.class, moved -> {
                    var name = stage.county.name();
                    assertThat(text(moved, CHINESE))
                            .matches("现在不能“推荐上报”：" + name
                                    + " 于 \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d 已推荐上报，目前状态为“市级审核中”。请刷新后再看。");
                    var english = text(moved, Locale.ENGLISH);
                    assertThat(english).contains("is not possible now: " + name).doesNotContain("{", "filing.");
                    assertThat(english.replace(name, "").codePoints()).noneMatch(Character::isIdeographic);
                });
    }

    @Test
    void aFirmIsToldTheBureauAndNotThePerson() {
        var filing = stage.in(FilingStatus.NOT_RECOMMENDED);
        assertThatThrownBy(() -> filings.withdraw(filing.filler(), filing.id(), null, Stage.key()))
                .isInstanceOfSatisfying(FilingMovedOn.class, moved -> {
                    assertThat(text(moved, CHINESE))
                            .contains("局" + stage.countyBureau.value(), "未获推荐")
                            .doesNotContain(stage.county.name());
                    assertThat(text(moved, Locale.ENGLISH)).doesNotContain(stage.county.name());
                });
    }

    @Test
    void anActionOfAnotherPartyNamesThatParty() {
        var filing = stage.in(FilingStatus.COUNTY_REVIEW);
        assertThat(reason(filing.filler(), filing.id(), FilingAction.RECOMMEND, CHINESE))
                .startsWith("这一步由")
                .endsWith("办理。");
        assertThat(reason(filing.filler(), filing.id(), FilingAction.RECOMMEND, Locale.ENGLISH))
                .startsWith("This step belongs to: ")
                .doesNotContain("{", "filing.");
    }

    @Test
    void onePersonWithTwoPartsReadsWhyNot() {
        var filing = stage.in(FilingStatus.CITY_REVIEW);
        var sameHand = new Actor(
                stage.county.account(), "同一人", stage.city.role(), stage.city.affiliation(), stage.city.origin());
        assertThat(reason(sameHand, filing.id(), FilingAction.RECOMMEND, CHINESE))
                .isEqualTo("同一个人不能在一份申报中承担两种角色，请由他人办理。");
        assertThat(reason(sameHand, filing.id(), FilingAction.RECOMMEND, Locale.ENGLISH))
                .isEqualTo("One person cannot have two parts in one filing; somebody else must do this.");
        assertThatThrownBy(() -> filings.recommend(sameHand, filing.id(), null, Stage.key()))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void anotherLevelReadsThatOnlyTheDecidingOneTakesItUpAgain() {
        var filing = stage.in(FilingStatus.NOT_RECOMMENDED);
        assertThat(reason(stage.city, filing.id(), FilingAction.REOPEN, CHINESE))
                .isEqualTo("只有作出该决定的一级可以重新启动审核。");
        assertThat(reason(stage.city, filing.id(), FilingAction.REOPEN, Locale.ENGLISH))
                .isEqualTo("Only the level that made the decision can take it up again.");
    }

    @Test
    void afterTheDeadlineTheDayIsNamedAndTheDraftIsSafe() {
        var filing = stage.complete();
        stage.letTheDeadlinePass(stage.round);
        assertThat(reason(filing.filler(), filing.id(), FilingAction.ASK_SIGNATURE, CHINESE))
                .isEqualTo("申报已于 2026-01-31 24:00 截止。已填写的内容保留为草稿。如有特殊情况，请联系所在地主管部门，由省级单独延期。");
        assertThat(reason(filing.filler(), filing.id(), FilingAction.ASK_SIGNATURE, Locale.ENGLISH))
                .isEqualTo(
                        "Filing closed at 2026-01-31 24:00. What you typed is kept as a draft. If there is a special reason, ask"
                                + " your local bureau: the province can make an exception.");
    }

    @Test
    void everyRefusalOfEveryActionIsSaidInBothLanguages() {
        var filing = stage.in(FilingStatus.COUNTY_REVIEW);
        for (var person :
                new Actor[] {filing.filler(), filing.signatory(), stage.county, stage.city, stage.publisher}) {
            filings.permitted(person, filing.id()).refused().forEach((action, reason) -> {
                assertThat(messages.getMessage(reason, CHINESE)).doesNotContain("{", "filing.");
                assertThat(messages.getMessage(reason, Locale.ENGLISH)).doesNotContain("{", "filing.");
            });
        }
    }

    private String reason(Actor person, FilingId id, FilingAction action, Locale locale) {
        return messages.getMessage(filings.permitted(person, id).whyNot(action).orElseThrow(), locale);
    }

    private String text(RuleViolation violation, Locale locale) {
        return messages.getMessage(violation.messageKey(), violation.arguments().toArray(), locale);
    }
}
