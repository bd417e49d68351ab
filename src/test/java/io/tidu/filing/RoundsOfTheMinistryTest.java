package io.tidu.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.TiduTest;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import io.tidu.ladder.FilingKind;
import io.tidu.ladder.Rung;
import io.tidu.publication.NewNotice;
import io.tidu.publication.NoticeService;
import io.tidu.publication.NoticeText;
import io.tidu.publication.PublicationRefused;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Rounds about rungs that the ministry decides: recommended here, decided there. */
@TiduTest
class RoundsOfTheMinistryTest {

    private static final Rung LITTLE_GIANT = new Rung("LITTLE_GIANT");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private FilingService filings;

    @Autowired
    private RoundService rounds;

    @Autowired
    private NoticeService notices;

    private Stage stage;

    @BeforeEach
    void begin() {
        stage = new Stage(context);
    }

    @Test
    void whoDecidesFollowsFromTheRungAndTheFirstDayOfTheRound() {
        assertThat(rounds.find(stage.round).orElseThrow().decider()).isEqualTo(Decider.PROVINCE);
        assertThat(rounds.find(little()).orElseThrow().decider()).isEqualTo(Decider.MINISTRY);
    }

    private RoundId little() {
        var plan = new RoundPlan(
                LITTLE_GIANT,
                FilingKind.NEW,
                Stage.TODAY.getYear(),
                1,
                "2026",
                Stage.TODAY.minusDays(3),
                Stage.TODAY.plusDays(20));
        var id = rounds.plan(stage.province, plan, Stage.key());
        rounds.open(stage.province, id, Stage.key());
        return id;
    }

    @Test
    void aFirmFilesForALittleGiantAndTheProvinceCanOnlyRecommendIt() {
        stage.round = little();
        var firm = stage.started();
        var values = new TreeMap<>(SampleForm.values());
        values.put(FieldPath.of("tier1_titles"), "NONE");
        values.put(FieldPath.of("control_link"), "NONE");
        stage.fill(firm, values);
        stage.attachEvidence(firm);
        stage.attach(firm, "E13");

        stage.lead(firm, FilingStatus.PROVINCE_REVIEW);
        assertThat(filings.approve(stage.province, firm.id(), null, Stage.key()).status())
                .isEqualTo(FilingStatus.RECOMMENDED);

        assertThat(filings.open(stage.province, firm.id()).row().number()).startsWith("GIANT");
        assertThatThrownBy(() -> filings.announce(stage.publisher, List.of(firm.id()), "GS-1", Stage.key()))
                .isInstanceOf(FilingMovedOn.class);
        assertThatThrownBy(() -> filings.list(stage.publisher, List.of(firm.id()), "MD-1", Stage.key()))
                .isInstanceOf(FilingMovedOn.class);
        assertThatThrownBy(() -> notices.draft(
                        stage.publisher,
                        new NewNotice(
                                stage.round,
                                new NewNotice.Choice.Everything(),
                                5,
                                new NoticeText("公示", "正文", "电话", "电话")),
                        Stage.key()))
                .isInstanceOf(PublicationRefused.DecidedByMinistry.class);
    }

    @Test
    void onlyPublishersOfTheProvinceRecordWhatTheMinistryDid() {
        var sent = stage.in(FilingStatus.WITH_MINISTRY);

        assertThatThrownBy(() -> filings.recordListed(stage.province, List.of(sent.id()), "M", Stage.key()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> filings.recordListed(stage.county, List.of(sent.id()), "M", Stage.key()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> filings.recordListed(sent.signatory(), List.of(sent.id()), "M", Stage.key()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> filings.recordListed(stage.otherPublisher, List.of(sent.id()), "M", Stage.key()))
                .isInstanceOf(NotFound.class);
        assertThat(filings.open(stage.publisher, sent.id()).status()).isEqualTo(FilingStatus.WITH_MINISTRY);
    }

    @Test
    void aLaterListCanStillNameWhoWasNotSelected() {
        var left = stage.in(FilingStatus.NOT_LISTED);

        assertThat(stage.act(stage.publisher, left.id(), FilingAction.RECORD_LISTED))
                .isEqualTo(FilingStatus.LISTED);
        assertThat(filings.history(left.filler(), left.id()))
                .extracting(HistoryRow::action)
                .endsWith(
                        FilingAction.APPROVE,
                        FilingAction.DISPATCH,
                        FilingAction.SHOW_NATIONALLY,
                        FilingAction.RECORD_NOT_LISTED,
                        FilingAction.RECORD_LISTED);
    }

    @Test
    void theFormsOfThoseRungsAskForWhatTheirRulesNeed() throws java.io.IOException {
        var forms = new FormFiles();

        assertThat(forms.form(LITTLE_GIANT).fields())
                .extracting(FieldDefinition::code)
                .contains("control_link", "quality_score", "market_share", "six_basics", "chain_key_node")
                .doesNotContain("tier1_number", "local_points");
        assertThat(forms.form(new Rung("MFG_CHAMPION")).fields())
                .extracting(FieldDefinition::code)
                .contains("field_years", "new_product", "market_rank_world", "energy_note")
                .doesNotContain("maker_china_top500");
        assertThat(forms.form(LITTLE_GIANT).groups()).hasSize(12);
    }
}
