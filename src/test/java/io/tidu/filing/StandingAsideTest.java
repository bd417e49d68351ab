package io.tidu.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.TiduTest;
import io.tidu.enterprise.NewRelation;
import io.tidu.enterprise.RelationKind;
import io.tidu.enterprise.RelationService;
import io.tidu.identity.Actor;
import io.tidu.identity.NotAllowed;
import io.tidu.review.ReviewService;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** UC-03: who is related to a firm, or had another part in its filing, decides nothing about it. */
@TiduTest
class StandingAsideTest {

    private static final List<FilingAction> DECIDING =
            List.of(FilingAction.RECOMMEND, FilingAction.RETURN, FilingAction.DECLINE);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private FilingService filings;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private RelationService relations;

    private Stage stage;

    @BeforeEach
    void raise() {
        stage = new Stage(context);
    }

    @Test
    void aRelatedOfficialReadsButDecidesNothing() {
        var firm = stage.in(FilingStatus.COUNTY_REVIEW);
        declare(stage.county, firm);

        assertThat(filings.open(stage.county, firm.id()).status()).isEqualTo(FilingStatus.COUNTY_REVIEW);
        for (var action : DECIDING) {
            assertThat(refusal(stage.county, firm, action)).isEqualTo("filing.refused.related");
        }
        assertThatThrownBy(() -> reviews.write(stage.county, firm.id(), "我的意见", 0))
                .isInstanceOfSatisfying(
                        NotAllowed.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("filing.refused.related"));
        assertThat(filings.recommend(colleague(stage.county), firm.id(), null, Stage.key())
                        .status())
                .isEqualTo(FilingStatus.CITY_REVIEW);
        assertThat(refusal(stage.county, firm, FilingAction.UNDO)).isEqualTo("filing.refused.related");
    }

    @Test
    void whatWasReturnedOrDeclinedIsNotTakenBackByARelatedOfficialEither() {
        var returned = stage.in(FilingStatus.RETURNED);
        declare(stage.county, returned);
        assertThat(refusal(stage.county, returned, FilingAction.CANCEL_RETURN)).isEqualTo("filing.refused.related");
        var declined = stage.in(FilingStatus.NOT_RECOMMENDED);
        declare(stage.county, declined);
        assertThat(refusal(stage.county, declined, FilingAction.REOPEN)).isEqualTo("filing.refused.related");
    }

    @Test
    void onceTheRelationHasEndedItIsOnesTurnAgain() {
        var firm = stage.in(FilingStatus.COUNTY_REVIEW);
        var id = declare(stage.county, firm);
        relations.end(stage.county, id, "已不再任职", Stage.key());
        assertThat(filings.permitted(stage.county, firm.id()).allows(FilingAction.RECOMMEND))
                .isTrue();
    }

    @Test
    void thePublisherCarriesOutWhatWasDecidedButHoldsNothingBackOfAFirmItIsRelatedTo() {
        var firm = stage.in(FilingStatus.PROPOSED);
        declare(stage.publisher, firm);
        assertThat(filings.announce(stage.publisher, List.of(firm.id()), "GS-1", Stage.key()))
                .hasSize(1);
        assertThat(refusal(stage.publisher, firm, FilingAction.HOLD_BACK)).isEqualTo("filing.refused.related");
    }

    @Test
    void whoFiledForTheFirmNeverReviewsThatFilingWhateverTheAccountBecomes() {
        var firm = stage.in(FilingStatus.COUNTY_REVIEW);
        for (var person : List.of(firm.filler(), firm.signatory())) {
            var reviewing = new Actor(
                    person.account(), person.name(), stage.county.role(), stage.county.affiliation(), "127.0.0.1");
            for (var action : DECIDING) {
                assertThat(refusal(reviewing, firm, action)).isEqualTo("filing.refused.otherHand");
            }
        }
        var signing = new Actor(
                firm.filler().account(),
                firm.filler().name(),
                firm.signatory().role(),
                firm.signatory().affiliation(),
                "127.0.0.1");
        assertThat(refusal(signing, firm, FilingAction.WITHDRAW)).isEqualTo("filing.refused.otherHand");
    }

    @Test
    void nobodyDecidesTheSameFilingAtTwoLevels() {
        var firm = stage.in(FilingStatus.CITY_REVIEW);
        var moved = new Actor(
                stage.county.account(),
                stage.county.name(),
                stage.city.role(),
                stage.city.affiliation(),
                stage.city.origin());
        for (var action : DECIDING) {
            assertThat(refusal(moved, firm, action)).isEqualTo("filing.refused.otherHand");
        }
    }

    private String refusal(Actor actor, Stage.Case firm, FilingAction action) {
        try {
            stage.act(actor, firm.id(), action);
        } catch (NotAllowed refused) {
            return refused.messageKey();
        }
        return "";
    }

    private io.tidu.enterprise.RelationId declare(Actor official, Stage.Case firm) {
        return relations.declare(
                official,
                new NewRelation(firm.enterprise(), official.account(), RelationKind.STAKE_OR_OFFICE, ""),
                Stage.key());
    }

    private static Actor colleague(Actor of) {
        return Stage.person(of.role(), of.affiliation());
    }
}
