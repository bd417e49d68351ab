package io.tidu.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.TiduTest;
import io.tidu.enterprise.EnterpriseDirectory;
import io.tidu.identity.Actor;
import io.tidu.identity.NotFound;
import io.tidu.ladder.Fact;
import io.tidu.ladder.Facts;
import io.tidu.ladder.FactsJson;
import io.tidu.ladder.Figure;
import io.tidu.ladder.FigureNeed;
import io.tidu.ladder.Population;
import io.tidu.shared.EnterpriseId;
import io.tidu.shared.RowKey;
import io.tidu.title.TitlesGranted;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@TiduTest
class PopulationTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Population population;

    @Autowired
    private PopulationRows rows;

    @Autowired
    private PopulationRebuild rebuild;

    @Autowired
    private FilingSubmissions submissions;

    @Autowired
    private EnterpriseDirectory enterprises;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcClient jdbc;

    private Stage stage;

    @BeforeEach
    void prepare() {
        stage = new Stage(context);
    }

    @Test
    void everyFigureHasColumnsOfItsOwn() {
        var columns = jdbc.sql("""
                        select column_name from information_schema.columns
                        where table_schema = database() and table_name = 'filing_population'""").query(String.class).list();
        assertThat(columns).containsAll(PopulationColumns.ALL.names());
    }

    @Test
    void aSubmissionMakesAFirmKnownWithAllTheFactsItWasJudgedBy() {
        var filing = stage.in(FilingStatus.COUNTY_REVIEW);
        var facts = submissions
                .findByFilingIdAndNo(filing.id().value(), 1)
                .orElseThrow()
                .facts();
        assertThat(known()).containsOnlyKeys(filing.enterprise());
        assertSame(known().get(filing.enterprise()), facts);
        assertThat(population.count(stage.provinceBureau)).isOne();
        assertThat(population.firms(List.of(filing.enterprise())).get(filing.enterprise()))
                .satisfies(firm -> assertThat(firm.name()).startsWith("虚构企业"));
    }

    @Test
    void aDraftMakesNobodyKnown() {
        stage.in(FilingStatus.DRAFT);
        assertThat(known()).isEmpty();
    }

    @Test
    void whatALaterFilingIsSilentAboutStaysKnown() {
        var firm = stage.firm();
        var first = Facts.on(LocalDate.of(2025, 6, 1))
                .with(Figure.REVENUE, 2024, "1000.5")
                .with(Figure.REVENUE, 2023, "900")
                .with(Figure.DIGITAL_LEVEL, 3)
                .with(Figure.TITLES, Set.of("TECH_SME"));
        var second = Facts.on(LocalDate.of(2026, 6, 1))
                .with(Figure.REVENUE, 2025, "1200")
                .with(Figure.REVENUE, 2024, "1001")
                .with(Figure.BLOCKED, Set.of());
        take(firm.enterprise(), first, Set.of());
        take(firm.enterprise(), second, Set.of("SRDI_SME"));
        assertSame(
                known().get(firm.enterprise()),
                second.with(Figure.REVENUE, 2023, "900")
                        .with(Figure.DIGITAL_LEVEL, 3)
                        .with(Figure.TITLES, Set.of("SRDI_SME", "TECH_SME")));
    }

    @Test
    void aTitleFromAPublishedListIsKnownAfterwards() {
        var filing = stage.in(FilingStatus.COUNTY_REVIEW);
        grantTitle(
                filing.enterprise(),
                "MFG_CHAMPION",
                "list-of-" + filing.enterprise().value());
        context.publishEvent(new TitlesGranted(
                "MFG_CHAMPION", "list-of-" + filing.enterprise().value(), 1));
        assertThat(titles(filing.enterprise())).contains("MFG_CHAMPION", "INNOVATIVE_SME");
    }

    @Test
    void aRebuildComesToTheSameAsTheEvents() {
        var filing = stage.in(FilingStatus.COUNTY_REVIEW);
        var before = known().get(filing.enterprise());
        jdbc.sql("delete from filing_population where enterprise_id = ?")
                .param(RowKey.bytes(filing.enterprise().value()))
                .update();
        assertThat(known()).isEmpty();
        assertThat(rebuild.rebuild(Actor.program("test"))).isPositive();
        assertThat(known().get(filing.enterprise())).isEqualTo(before);
    }

    @Test
    void onlyAdministratorsRebuild() {
        for (var actor : List.of(stage.province, stage.publisher, stage.county, stage.auditor, stage.expert)) {
            assertThatThrownBy(() -> rebuild.rebuild(actor)).isInstanceOf(NotFound.class);
        }
    }

    private Map<EnterpriseId, Facts> known() {
        var known = new HashMap<EnterpriseId, Facts>();
        var all = Arrays.stream(Figure.values())
                .map(figure -> new FigureNeed(figure, 0, figure.yearly() ? PopulationColumns.YEARS_BACK : 0))
                .toList();
        population.read(stage.provinceBureau, all, batch -> {
            for (int index = 0; index < batch.size(); index++) {
                assertThat(batch.countyCode(index)).isEqualTo("330110");
                known.put(batch.id(index), batch.facts(index));
            }
            return true;
        });
        return known;
    }

    private Set<String> titles(EnterpriseId firm) {
        var facts = known().get(firm);
        return facts != null && facts.of(Figure.TITLES) instanceof Fact.Codes(var codes) ? codes : Set.of();
    }

    private void take(EnterpriseId firm, Facts facts, Set<String> held) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> rows.take(enterprises.find(firm).orElseThrow(), facts, held));
    }

    /** By value: what was typed as 1200 comes back as 1200.000000. */
    private static void assertSame(@Nullable Facts actual, Facts expected) {
        assertThat(actual).isNotNull();
        assertThat(FactsJson.write(actual)).isEqualTo(FactsJson.write(expected));
    }

    private void grantTitle(EnterpriseId firm, String rung, String list) {
        var listId = RowKey.bytes(EnterpriseId.next().value());
        jdbc.sql("insert into title_list (id, rung, number, name, kind, published_on, recorded_at)"
                        + " values (?, ?, ?, 'list', 'RECOGNITION', '2026-01-01', '2026-01-01')")
                .param(listId)
                .param(rung)
                .param(list.substring(0, Math.min(60, list.length())))
                .update();
        jdbc.sql("""
                        insert into title (id, rung, list_id, holder, holder_folded, holder_key, enterprise_id, province_code,
                            region_name, granted_on, valid_until, version)
                        values (:id, :rung, :list, 'x', 'x', :key, :firm, '330000', 'x', '2026-01-01', '2099-01-01', 0)""")
                .param("id", RowKey.bytes(EnterpriseId.next().value()))
                .param("rung", rung)
                .param("list", listId)
                .param("key", firm.value().toString())
                .param("firm", RowKey.bytes(firm.value()))
                .update();
    }
}
