package io.tidu.publication.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.TiduTest;
import io.tidu.enterprise.EnterpriseDirectory;
import io.tidu.enterprise.EnterpriseRow;
import io.tidu.filing.Decider;
import io.tidu.filing.FilingId;
import io.tidu.filing.FilingService;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.Stage;
import io.tidu.shared.Zone;
import io.tidu.title.GrantTitles.Kind;
import io.tidu.title.ImportRefused;
import io.tidu.title.ListTerms;
import io.tidu.title.OutsideList;
import io.tidu.title.Progress;
import io.tidu.title.SourceList;
import io.tidu.title.TitleImports;
import io.tidu.title.TitleRegister;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * What it takes to take in a list of the ministry of fifty thousand rows. Run with
 * {@code ./mvnw -Pbenchmark test -Dtest=MinistryListBenchmark}.
 */
@Tag("benchmark")
@TiduTest
class MinistryListBenchmark {

    private static final int ROWS = 50_000;
    private static final int SENT = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final LocalDate TODAY = LocalDate.now(Clock.system(Zone.SHANGHAI));

    @TempDir
    private Path folder;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private NationalRounds national;

    @Autowired
    private FilingService filings;

    @Autowired
    private TitleImports imports;

    @Autowired
    private TitleRegister register;

    @Autowired
    private EnterpriseDirectory enterprises;

    private Stage stage;
    private final String number = "某经信推〔2026〕" + UUID.randomUUID();

    @BeforeEach
    void begin() {
        stage = new Stage(context);
        stage.decidedBy(Decider.MINISTRY);
    }

    private Stage.Case recommended() {
        var firm = stage.complete();
        stage.lead(firm, FilingStatus.PROVINCE_REVIEW);
        filings.approve(stage.province, firm.id(), null, UUID.randomUUID());
        return firm;
    }

    private EnterpriseRow known(Stage.Case firm) {
        return enterprises.find(firm.enterprise()).orElseThrow();
    }

    private FilingStatus status(Stage.Case firm) {
        return filings.open(stage.publisher, firm.id()).status();
    }

    private RecommendationId list(Stage.Case... firms) {
        var ids = Arrays.stream(firms).map(Stage.Case::id).toList();
        return national.recommend(stage.publisher, command(ids), UUID.randomUUID());
    }

    private NewRecommendation command(List<FilingId> ids) {
        return new NewRecommendation(stage.round, number, "推荐名单", TODAY, ids);
    }

    private void sent(Stage.Case... firms) {
        national.send(stage.publisher, list(firms), TODAY, UUID.randomUUID());
    }

    private ListTerms terms() {
        return new ListTerms(
                "SRDI_SME",
                new SourceList("工信部虚构〔2026〕" + UUID.randomUUID(), "虚构名单", TODAY),
                Kind.RECOGNITION,
                null,
                new OutsideList(stage.round.value(), "https://www.miit.gov.cn/list.html"));
    }

    @Test
    void fiftyThousandRowsOfTheWholeCountry() throws IOException {
        var firms = new Stage.Case[SENT];
        Arrays.setAll(firms, none -> recommended());
        sent(firms);
        var lines = new StringBuilder("序号,省份,企业名称\n");
        for (int row = 1; row <= ROWS; row++) {
            boolean own = row % 5 == 0;
            var name = row <= SENT ? known(firms[row - 1]).name() : "虚构全国" + UUID.randomUUID() + "有限公司";
            lines.append(row)
                    .append(own || row <= SENT ? ",浙江省," : ",江苏省,")
                    .append(name)
                    .append('\n');
        }
        var path = Files.writeString(Files.createTempFile(folder, "list", ".csv"), lines);
        var id = timed("upload", () -> imports.upload(stage.publisher, "五万.csv", path, Progress.UNWATCHED));
        assertThatThrownBy(() -> imports.check(stage.publisher, id, terms(), (done, total) -> done < ROWS / 2))
                .isInstanceOf(ImportRefused.Cancelled.class);
        var terms = terms();
        var file = timed("check", () -> imports.check(stage.publisher, id, terms, Progress.UNWATCHED));
        assertThat(file.rows().awaited()).isEqualTo(SENT);
        assertThat(file.rows().elsewhere() + file.rows().fresh() + file.rows().ambiguous())
                .isEqualTo(ROWS);
        int granted =
                timed("confirm", () -> imports.confirm(stage.publisher, id, UUID.randomUUID(), Progress.UNWATCHED));
        assertThat(granted).isEqualTo(file.rows().fresh());
        assertThat(status(firms[SENT - 1])).isEqualTo(FilingStatus.LISTED);
        assertThat(register.held(firms[0].enterprise(), TODAY)).hasSize(1);
    }

    private static <T> T timed(String step, Supplier<T> work) {
        long start = System.nanoTime();
        var result = work.get();
        var took = Duration.ofNanos(System.nanoTime() - start);
        System.out.printf("%s of %d rows: %d ms%n", step, ROWS, took.toMillis());
        assertThat(took).as(step).isLessThan(PATIENCE);
        return result;
    }
}
