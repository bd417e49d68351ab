package io.tidu.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.TiduTest;
import io.tidu.evidence.DossierId;
import io.tidu.evidence.EvidenceReading;
import io.tidu.evidence.EvidenceService;
import io.tidu.filing.FieldPath;
import io.tidu.filing.FilingService;
import io.tidu.filing.Stage;
import io.tidu.filing.Stage.Case;
import io.tidu.filing.check.FilingChecks;
import io.tidu.filing.check.Proposal;
import io.tidu.identity.Actor;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import io.tidu.review.question.QuestionRefused;
import io.tidu.review.question.QuestionRow;
import io.tidu.review.question.QuestionService;
import io.tidu.review.question.Settlement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** UC-22: what papers contradict becomes a question that people settle. */
@TiduTest
class QuestionsTest {

    @Autowired
    private QuestionService questions;

    @Autowired
    private FilingChecks checks;

    @Autowired
    private FilingService filings;

    @Autowired
    private EvidenceService evidence;

    @Autowired
    private EvidenceReading readings;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext context;

    private Stage stage;
    private PapersStage papers;

    @BeforeEach
    void begin() {
        stage = new Stage(context);
        papers = new PapersStage(stage, context);
    }

    @Test
    void aFirmIsOfferedWhatItsReportSaysAndAskedNothing() {
        var filing = papers.withReport("6,300.50");
        var view = filings.open(filing.filler(), filing.id());

        var checked = checks.of(filing.filler(), view);
        var revenue = proposal(checked.proposals(), "revenue@2025");
        assertThat(revenue.outcome()).isEqualTo(Proposal.Outcome.DIFFERS);
        assertThat(revenue.found()).isEqualTo("6300.5");
        assertThat(proposal(checked.proposals(), "revenue@2024").outcome()).isEqualTo(Proposal.Outcome.AGREES);
        assertThat(checked.questions()).isEmpty();

        stage.fill(filing, Map.of(FieldPath.of("revenue", 2025), revenue.found()));
        var typed = filings.open(filing.filler(), filing.id());
        assertThat(proposal(checks.again(checked, typed), "revenue@2025").outcome())
                .isEqualTo(Proposal.Outcome.AGREES);
        assertThat(typed.status()).isEqualTo(view.status());
    }

    @Test
    void aQuestionIsSettledWithAReasonAndOpensAgainWhenTheFigureChanges() {
        var filing = papers.submitted("6,300.50");
        var open = question(stage.county, filing);
        assertThat(open.isOpen()).isTrue();
        assertThat(open.question().places()).hasSize(1);

        say(stage.county, filing, open, true, "已看原件，差额为其他收益");
        var settled = question(stage.county, filing);
        assertThat(settled.isOpen()).isFalse();
        assertThat(settled.settled().orElseThrow().by()).isEqualTo(stage.county.name());
        assertThat(settled.settled().orElseThrow().words()).isEqualTo("已看原件，差额为其他收益");

        say(stage.county, filing, settled, false, "");
        assertThat(question(stage.county, filing).isOpen()).isTrue();
        say(stage.county, filing, open, true, "已核实");
        correct(filing, "6250");
        var changed = question(stage.county, filing);
        assertThat(changed.isOpen()).isTrue();
        assertThat(changed.isReopened()).isTrue();
        assertThatThrownBy(() -> say(stage.county, filing, open, true, "旧的")).isInstanceOf(QuestionRefused.class);
    }

    @Test
    void aBureauReadsWhatThoseBelowSaidAndNotWhatThoseAboveSay() {
        var filing = papers.submitted("6,300.50");
        say(stage.county, filing, question(stage.county, filing), true, "县里已核实");
        filings.recommend(stage.county, filing.id(), "属实", UUID.randomUUID());

        assertThat(question(stage.city, filing).past())
                .extracting(Settlement::words)
                .containsExactly("县里已核实");
        say(stage.city, filing, question(stage.city, filing), false, "市里要再看");
        assertThat(question(stage.city, filing).isOpen()).isTrue();
        assertThat(question(stage.province, filing).past()).hasSize(2);
        assertThat(question(stage.county, filing).past())
                .extracting(Settlement::words)
                .containsExactly("县里已核实");
        assertThat(question(stage.county, filing).isOpen()).isFalse();
    }

    @Test
    void onlyOfficialsOfTheTerritoryReadQuestionsAndOnlyWhoCouldDecideSettles() {
        var filing = papers.submitted("6,300.50");
        var row = question(stage.county, filing);
        var view = filings.open(stage.county, filing.id());
        var files =
                evidence.asOfSubmission(stage.county, new DossierId(filing.id().value()), 1);
        for (var stranger : List.of(
                stage.otherCounty,
                stage.otherCity,
                stage.otherProvince,
                stage.systemAdmin,
                stage.auditor,
                stage.expert)) {
            assertThatThrownBy(() -> questions.of(stranger, view)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> say(stranger, filing, row, true, "外人")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> readings.of(stranger, files)).isInstanceOf(NotFound.class);
        }
        var other = stage.complete();
        for (var firm : List.of(filing.filler(), filing.signatory(), other.filler())) {
            assertThatThrownBy(() -> questions.of(firm, view)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> say(firm, filing, row, true, "企业")).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> checks.of(other.filler(), view)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> say(stage.city, filing, row, true, "不该市里")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> say(stage.county, filing, row, true, " ")).isInstanceOf(QuestionRefused.class);
        assertThatThrownBy(() -> say(stage.county, filing, row, true, "长".repeat(1001)))
                .isInstanceOf(QuestionRefused.class);
        assertThatThrownBy(() -> questions.say(
                        stage.county, filing.id(), "NO:such", row.question().basis(), true, "无"))
                .isInstanceOf(NotFound.class);
        for (var nobody : List.of(stage.county, stage.province, filing.filler(), stage.securityAdmin)) {
            assertThatThrownBy(() -> readings.overview(nobody)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> readings.readAgain(nobody, true)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> readings.readNow(nobody)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void questionsHinderNoDecisionAndTheirWordsStandNowhereElse() {
        var filing = papers.submitted("6,300.50");
        var word = "Qk9" + Long.toString(System.nanoTime(), 36);
        say(stage.county, filing, question(stage.county, filing), true, word);
        filings.recommend(stage.county, filing.id(), "属实", UUID.randomUUID());

        var history = filings.history(filing.filler(), filing.id());
        assertThat(history.toString()).doesNotContain(word);
        assertThat(tablesWith(word)).containsExactly("review_settlement");
    }

    private List<String> tablesWith(String word) {
        record Texts(String tableName, String texts) {}
        return jdbc.sql("""
                        select table_name, group_concat(concat('`', column_name, '`')) as texts
                        from information_schema.columns
                        where table_schema = database() and data_type in ('char', 'varchar', 'text', 'mediumtext', 'longtext', 'json')
                        group by table_name order by table_name""").query(Texts.class).list().stream()
                .filter(of -> jdbc.sql("select exists (select 1 from `%s` where concat_ws(' ', %s) like :word)"
                                .formatted(of.tableName(), of.texts()))
                        .param("word", "%" + word + "%")
                        .query(Boolean.class)
                        .single())
                .map(Texts::tableName)
                .toList();
    }

    private void correct(Case filing, String revenue) {
        filings.returnForCorrection(stage.county, filing.id(), "请核对", List.of(), UUID.randomUUID());
        stage.fill(filing, Map.of(FieldPath.of("revenue", 2025), revenue));
        filings.askSignature(filing.filler(), filing.id(), UUID.randomUUID());
        filings.sign(filing.signatory(), filing.id(), UUID.randomUUID());
    }

    private QuestionRow question(Actor actor, Case filing) {
        return questions.of(actor, filings.open(actor, filing.id())).questions().stream()
                .filter(row -> row.question().key().equals("FIGURE:revenue@2025"))
                .findFirst()
                .orElseThrow();
    }

    private void say(Actor actor, Case filing, QuestionRow row, boolean settled, String words) {
        questions.say(actor, filing.id(), row.question().key(), row.question().basis(), settled, words);
    }

    private static Proposal proposal(List<Proposal> proposals, String path) {
        return proposals.stream()
                .filter(each -> each.path().text().equals(path))
                .findFirst()
                .orElseThrow();
    }
}
