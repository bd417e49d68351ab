package io.tidu.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidu.filing.FilingStatus;
import io.tidu.filing.LevelWindow;
import io.tidu.filing.RoundExtension;
import io.tidu.filing.RoundService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-12: what the people of a firm are told of their filing. */
class NewsOfFilingsTest extends Newsroom {

    @Autowired
    RoundService rounds;

    @Autowired
    Clock clock;

    @Test
    void bothPeopleAreToldThatTheTimeIsOverAndThatThereIsMore() {
        var late = stage.in(FilingStatus.DRAFT);
        rounds.close(stage.province, stage.round, "提前结束", key());
        for (var person : List.of(late.filler(), late.signatory())) {
            assertThat(unread(person)).containsExactly(NewsTopic.EXPIRED);
        }
        var end = LevelWindow.ofDays(LocalDate.now(clock), LocalDate.now(clock).plusDays(40));
        rounds.reopen(stage.province, stage.round, new RoundExtension(end.closesAt(), Map.of(), "系统维护"), key());
        for (var person : List.of(late.filler(), late.signatory())) {
            assertThat(unread(person)).containsExactly(NewsTopic.REVIVED);
        }
        filings.withdraw(late.filler(), late.id(), null, key());
        assertThat(unread(late.filler())).isEmpty();
    }

    @Test
    void theSignatoryIsAskedToSignAndNobodyOnceItIsSigned() {
        var asked = stage.in(FilingStatus.AWAITING_SIGNATURE);
        assertThat(unread(asked.signatory())).containsExactly(NewsTopic.SIGNATURE_ASKED);
        assertThat(unread(asked.filler())).isEmpty();

        filings.sign(asked.signatory(), asked.id(), key());

        assertThat(unread(asked.signatory())).isEmpty();
        assertThat(news.page(asked.signatory(), false, 0, 9))
                .singleElement()
                .satisfies(row -> assertThat(row.settled()).isTrue());
    }

    @Test
    void aReturnIsTheFillersTurnUntilItIsHandedOn() {
        var returned = stage.in(FilingStatus.RETURNED);
        assertThat(unread(returned.filler())).containsExactly(NewsTopic.CORRECTION_ASKED);
        assertThat(unread(returned.signatory())).containsExactly(NewsTopic.RETURNED);

        filings.askSignature(returned.filler(), returned.id(), key());

        assertThat(unread(returned.filler())).isEmpty();
        assertThat(unread(returned.signatory())).contains(NewsTopic.SIGNATURE_ASKED);
    }

    @Test
    void whoTakesAFilingBackFromTheSignatoryIsNotToldSo() {
        var asked = stage.in(FilingStatus.AWAITING_SIGNATURE);
        filings.recall(asked.filler(), asked.id(), key());
        assertThat(unread(asked.filler())).isEmpty();
        assertThat(unread(asked.signatory())).isEmpty();

        filings.askSignature(asked.filler(), asked.id(), key());
        filings.sendBack(asked.signatory(), asked.id(), "数字不对", key());
        assertThat(unread(asked.filler())).containsExactly(NewsTopic.SENT_BACK);
    }

    @Test
    void theLatestDecisionTakesThePlaceOfTheOneBefore() {
        var proposed = stage.in(FilingStatus.PROPOSED);
        for (var person : List.of(proposed.filler(), proposed.signatory())) {
            assertThat(unread(person)).containsExactly(NewsTopic.PROPOSED);
        }
        assertThat(news.count(proposed.filler(), false)).isEqualTo(3);
    }

    @Test
    void whatALevelTakesBackIsToldAndNobodyCorrectsForNothing() {
        var recommended = stage.in(FilingStatus.CITY_REVIEW);
        filings.undo(stage.county, recommended.id(), key());
        assertThat(unread(recommended.filler())).containsExactly(NewsTopic.REOPENED);

        var returned = stage.in(FilingStatus.RETURNED);
        filings.cancelReturn(stage.county, returned.id(), null, key());
        for (var person : List.of(returned.filler(), returned.signatory())) {
            assertThat(unread(person)).containsExactly(NewsTopic.RETURN_CANCELLED);
        }
    }

    @Test
    void newsSayNothingOfReasonsAndOpinions() {
        var returned = stage.in(FilingStatus.RETURNED);
        assertThat(news.page(returned.filler(), false, 0, 9).toString()).doesNotContain("审计报告缺页");
    }
}
