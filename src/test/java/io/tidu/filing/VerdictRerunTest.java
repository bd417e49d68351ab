package io.tidu.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.TiduTest;
import io.tidu.identity.Actor;
import io.tidu.identity.NotFound;
import io.tidu.ladder.FilingKind;
import io.tidu.ladder.RulebookEditions;
import io.tidu.ladder.Rulebooks;
import io.tidu.shared.RowKey;
import io.tidu.shared.TimeOrderedId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@TiduTest
class VerdictRerunTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private VerdictRerun rerun;

    @Autowired
    private RulebookEditions editions;

    @Autowired
    private Rulebooks rulebooks;

    @Autowired
    private JdbcClient jdbc;

    private Stage stage;
    private FilingId filing;

    @BeforeEach
    void submitOne() {
        stage = new Stage(context);
        filing = stage.in(FilingStatus.COUNTY_REVIEW).id();
    }

    @Test
    void aVerdictIsReproducedFromItsRowAlone() {
        assertThat(failures()).isEmpty();
    }

    /** Each line is a change by hand of one column, and what the re-run says to it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            facts           | replace(facts, '"asOf"', '"asOF"')              | FACTS_UNREADABLE
            facts           | replace(facts, 'NICHE_YEARS', 'FIELD_YEARS')    | JUDGED_OTHERWISE
            facts           | concat(facts, ' ')                              | SEAL_BROKEN
            assessment      | replace(assessment, 'MET', 'UNMET')             | JUDGED_OTHERWISE
            assessment      | concat('{', '}')                                | JUDGED_OTHERWISE
            rulebook_digest | repeat('0', 64)                                 | EDITION_UNKNOWN
            edition         | '1999'                                          | LABELLED_OTHERWISE
            verdict         | if(verdict = 'MET', 'UNMET', 'MET')             | LABELLED_OTHERWISE
            content         | concat(content, ' ')                            | CONTENT_CHANGED
            """)
    void aRowThatWasChangedByHandIsReported(String column, String change, RerunReason reason) {
        jdbc.sql("update filing_submission set " + column + " = " + change + " where filing_id = ?")
                .param(RowKey.bytes(filing.value()))
                .update();
        assertThat(failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.reason()).isEqualTo(reason));
        repair();
    }

    @Test
    void anEditionThatIsInNoFileIsTakenFromTheDatabaseByItsDigest() {
        var digest = recordAnotherEdition();
        assertThat(rulebooks.byDigest(digest)).isEmpty();
        var facts = JudgementJson.facts(column("facts"));
        var judged = editions.byDigest(digest).orElseThrow().assess(FilingKind.NEW, facts);
        jdbc.sql("""
                        update filing_submission set assessment = :assessment, rulebook_digest = :digest, verdict = :verdict,
                            seal = null where filing_id = :filing""")
                .param("assessment", JudgementJson.write(judged))
                .param("digest", digest)
                .param("verdict", judged.verdict().name())
                .param("filing", RowKey.bytes(filing.value()))
                .update();
        assertThat(failures()).isEmpty();
    }

    @Test
    void whatAnotherVersionWroteInAnotherNotationIsTheSameVerdict() {
        var spaced = column("assessment").replaceFirst("\\{", "{ ");
        jdbc.sql("update filing_submission set assessment = ?, seal = null where filing_id = ?")
                .param(spaced)
                .param(RowKey.bytes(filing.value()))
                .update();
        var watch = new Watch(filing, true);
        assertThat(rerun.run(Actor.program("test"), watch).otherNotation()).isPositive();
        assertThat(watch.failures).isEmpty();
    }

    @Test
    void itStopsWhenNobodyWantsItAnyMore() {
        var report = rerun.run(Actor.program("test"), new Watch(filing, false));
        assertThat(report.complete()).isFalse();
        assertThat(report.judged()).isZero();
    }

    @Test
    void onlyAdministratorsAndAuditorsRunIt() {
        for (var actor : List.of(stage.province, stage.publisher, stage.county, stage.expert, stage.securityAdmin)) {
            assertThatThrownBy(() -> rerun.run(actor, new Watch(filing, true))).isInstanceOf(NotFound.class);
        }
        assertThat(rerun.run(stage.auditor, new Watch(filing, true)).complete()).isTrue();
    }

    private List<RerunFailure> failures() {
        var watch = new Watch(filing, true);
        var report = rerun.run(Actor.program("test"), watch);
        assertThat(report.judged()).isPositive();
        assertThat(watch.done).isEqualTo(report.judged());
        return watch.failures;
    }

    private String column(String name) {
        return jdbc.sql("select " + name + " from filing_submission where filing_id = ?")
                .param(RowKey.bytes(filing.value()))
                .query(String.class)
                .single();
    }

    /** The one of 2026 with one year more asked for. */
    private String recordAnotherEdition() {
        var original = jdbc.sql("select canonical from ladder_edition where rung = 'SRDI_SME' and edition = '2026'"
                        + " and region = '' order by revision desc limit 1")
                .query(String.class)
                .single();
        var changed = original.replace("\"figure\":\"niche_years\"", "\"figure\":\"field_years\"");
        assertThat(changed).isNotEqualTo(original);
        var digest = FormJson.digest(changed);
        jdbc.sql("""
                        insert into ladder_edition (id, revision, rung, edition, region, digest, origin, file, canonical, source,
                            recorded_at, recorded_by, recorded_name)
                        select :id, -revision - :salt, rung, '2026', '99', :digest, origin, file, :canonical, source,
                            recorded_at, recorded_by, recorded_name
                        from ladder_edition where rung = 'SRDI_SME' and edition = '2026' and region = ''
                        order by revision desc limit 1""")
                .param("id", RowKey.bytes(TimeOrderedId.next()))
                .param("salt", System.nanoTime())
                .param("digest", digest)
                .param("canonical", changed)
                .update();
        return digest;
    }

    /** The shared database keeps no broken row for the tests that come after. */
    private void repair() {
        jdbc.sql("delete from filing_submission where filing_id = ?")
                .param(RowKey.bytes(filing.value()))
                .update();
    }

    private static final class Watch implements RerunWatch {

        private final FilingId mine;
        private final boolean wanted;
        private final List<RerunFailure> failures = new ArrayList<>();
        private long done;

        Watch(FilingId mine, boolean wanted) {
            this.mine = mine;
            this.wanted = wanted;
        }

        @Override
        public boolean at(long doneNow, long total) {
            done = doneNow;
            return wanted;
        }

        @Override
        public void failed(RerunFailure failure) {
            if (failure.filing().equals(mine)) {
                failures.add(failure);
            }
        }
    }
}
