package io.tidu.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.tidu.TiduTest;
import io.tidu.ladder.FilingKind;
import io.tidu.shared.RowKey;
import io.tidu.shared.TimeOrderedId;
import io.tidu.title.TitleLives;
import io.tidu.title.TitleRoom;
import io.tidu.title.life.TitleState;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What reviews of titles have to do with the life of the titles. */
@TiduTest
class ReviewsOfTitlesTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private FilingService filings;

    @Autowired
    private TitleLives lives;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private Stage stage;
    private TitleRoom titles;

    @BeforeEach
    void aRoundOfReviews() {
        stage = new Stage(context);
        titles = TitleRoom.in(context);
        stage.round = stage.openRound(FilingKind.REVIEW, 77);
    }

    @Test
    void whoMissedAnUpdateUnderTheOldRuleCannotOpenTheReviewAndReadsTheClause() {
        var firm = stage.firm();
        titles.grant(stage.publisher, firm.enterprise(), "SRDI_SME", LocalDate.of(2024, 7, 1));

        assertThatExceptionOfType(FilingRefused.class)
                .isThrownBy(() -> filings.start(firm.filler(), stage.round, Stage.key()))
                .satisfies(refused -> {
                    assertThat(refused.messageKey()).isEqualTo("filing.refused.noReview");
                    assertThat(refused.arguments().getFirst().toString()).contains("工信部企业〔2022〕63号");
                });
        assertThat(filings.liveOf(firm.enterprise())).isEmpty();
    }

    @Test
    void whoMissedNoneOpensItAndANewTitleOfTheRungIsNoMatterOfUpdates() {
        var firm = stage.firm();
        titles.grant(stage.publisher, firm.enterprise(), "SRDI_SME", LocalDate.of(2025, 7, 1));

        assertThat(filings.start(firm.filler(), stage.round, Stage.key()).action())
                .isEqualTo(FilingAction.START);
    }

    @Test
    void theTitleIsInReviewFromSubmissionUntilTheReviewEnds() {
        var firm = stage.firm();
        titles.grant(stage.publisher, firm.enterprise(), "SRDI_SME", LocalDate.of(2025, 7, 1));
        var id = filings.start(firm.filler(), stage.round, Stage.key()).id();
        var review = new Stage.Case(firm.enterprise(), firm.filler(), firm.signatory(), id);
        stage.fill(review, SampleForm.values());
        stage.attachEvidence(review);
        assertThat(state(review)).isNotEqualTo(TitleState.IN_REVIEW);

        filings.askSignature(review.filler(), id, Stage.key());
        filings.sign(review.signatory(), id, Stage.key());
        assertThat(state(review)).isEqualTo(TitleState.IN_REVIEW);

        filings.withdraw(review.signatory(), id, null, Stage.key());
        assertThat(state(review)).isNotEqualTo(TitleState.IN_REVIEW);
    }

    @Test
    void theReviewOpensWithWhatTheYearlyUpdateSaidLast() {
        var firm = stage.complete();
        filings.withdraw(firm.filler(), firm.id(), null, Stage.key());
        titles.grant(stage.publisher, firm.enterprise(), "SRDI_SME", LocalDate.of(2025, 7, 1));
        var said = FilingForm.empty().with("revenue", 2025, "7654.32").with("niche_market", "另一个市场");
        jdbc.sql("""
                insert into yearly_update (id, enterprise_id, for_year, no, enterprise_name, content, content_digest,
                    signatory_id, signatory_name, late, at) values (?, ?, 2026, 1, '某企业', ?, ?, ?, '某人', false, ?)""")
                .params(List.of(
                        RowKey.bytes(TimeOrderedId.next()),
                        RowKey.bytes(firm.enterprise().value()),
                        FormJson.canonical(said),
                        FormJson.digest(FormJson.canonical(said)),
                        RowKey.bytes(firm.signatory().account().value()),
                        clock.instant().plusSeconds(60)))
                .update();

        var id = filings.start(firm.filler(), stage.round, Stage.key()).id();
        var content = filings.open(firm.filler(), id).content();

        assertThat(content.text(FieldPath.of("revenue", 2025))).hasValue("7654.32");
        assertThat(content.text("niche_market")).hasValue("另一个市场");
        assertThat(content.text(FieldPath.of("revenue", 2024)))
                .as("from the last filing")
                .hasValue("5400.00");
        assertThat(content.text("address")).as("from the last filing").hasValue("杭州市余杭区文一西路1号");
    }

    private TitleState state(Stage.Case firm) {
        return lives.ofFirm(firm.enterprise(), LocalDate.now(clock))
                .getFirst()
                .life()
                .state();
    }
}
