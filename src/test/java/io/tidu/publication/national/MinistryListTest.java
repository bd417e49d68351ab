package io.tidu.publication.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.TiduTest;
import io.tidu.enterprise.EnterpriseDirectory;
import io.tidu.enterprise.EnterpriseName;
import io.tidu.enterprise.EnterpriseRecords;
import io.tidu.enterprise.EnterpriseRow;
import io.tidu.filing.Decider;
import io.tidu.filing.FilingId;
import io.tidu.filing.FilingService;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.Stage;
import io.tidu.identity.NotFound;
import io.tidu.shared.Zone;
import io.tidu.title.GrantTitles.Kind;
import io.tidu.title.ImportPreview;
import io.tidu.title.ImportRefused;
import io.tidu.title.ImportRow;
import io.tidu.title.ListTerms;
import io.tidu.title.OutsideList;
import io.tidu.title.Progress;
import io.tidu.title.RowChoice;
import io.tidu.title.RowDecision;
import io.tidu.title.RowVerdict;
import io.tidu.title.SourceList;
import io.tidu.title.TitleImports;
import io.tidu.title.TitleRegister;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The list of the ministry is taken in: its rows are matched with the firms that were sent. */
@TiduTest
class MinistryListTest {

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

    @Autowired
    private EnterpriseRecords records;

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

    private ImportPreview checked(ListTerms terms, String... lines) throws IOException {
        var file = Files.createTempFile(folder, "list", ".csv");
        Files.writeString(file, "序号,省份,企业名称,统一社会信用代码\n" + String.join("\n", lines));
        var id = imports.upload(stage.publisher, "部名单.csv", file, Progress.UNWATCHED);
        return imports.check(stage.publisher, id, terms, Progress.UNWATCHED);
    }

    private ListTerms terms() {
        return new ListTerms(
                "SRDI_SME",
                new SourceList("工信部虚构〔2026〕" + UUID.randomUUID(), "虚构名单", TODAY),
                Kind.RECOGNITION,
                null,
                new OutsideList(stage.round.value(), "https://www.miit.gov.cn/list.html"));
    }

    private int confirmed(ImportPreview file) {
        return imports.confirm(stage.publisher, file.id(), UUID.randomUUID(), Progress.UNWATCHED);
    }

    private ImportRow row(ImportPreview file, RowVerdict verdict) {
        return imports.rows(stage.publisher, file.id(), verdict, 0, 10).getFirst();
    }

    @Test
    void theListOfTheMinistryIsMatchedByCodeThenByNameAndThenByFormerName() throws IOException {
        var byCode = recommended();
        var byName = recommended();
        var renamed = recommended();
        var left = recommended();
        sent(byCode, byName, renamed, left);
        var former = known(renamed).name();
        records.rename(
                stage.county,
                renamed.enterprise(),
                new EnterpriseName("虚构改名" + UUID.randomUUID().toString().substring(0, 6) + "有限公司"),
                TODAY);
        var terms = terms();
        var lines = new String[] {
            "1,浙江省,名称另写有限公司," + known(byCode).creditCode().value(),
            "2,浙江省," + known(byName).name() + ",",
            "3,浙江省," + former + ",",
            "4,江苏省,虚构外省企业有限公司,",
            "5,浙江省,虚构未推荐" + UUID.randomUUID() + "有限公司,"
        };

        var file = checked(terms, lines);
        assertThat(file.rows().awaited()).isEqualTo(3);
        assertThat(file.rows().fresh()).isEqualTo(4);
        assertThat(file.rows().elsewhere()).isEqualTo(1);
        assertThat(confirmed(file)).isEqualTo(4);

        assertThat(List.of(status(byCode), status(byName), status(renamed))).containsOnly(FilingStatus.LISTED);
        assertThat(status(left)).isEqualTo(FilingStatus.WITH_MINISTRY);
        assertThat(register.held(renamed.enterprise(), TODAY))
                .singleElement()
                .satisfies(title ->
                        assertThat(title.listNumber()).isEqualTo(terms.list().number()));
        assertThat(imports.sources(stage.county, "SRDI_SME", terms.list().number()))
                .singleElement()
                .satisfies(source -> {
                    assertThat(source.digest()).hasSize(64);
                    assertThat(source.address()).isEqualTo("https://www.miit.gov.cn/list.html");
                    assertThat(source.titles()).isEqualTo(4);
                });

        var again = checked(terms, lines);
        assertThat(again.rows().matched()).isEqualTo(4);
        assertThat(confirmed(again)).isZero();
        assertThat(imports.sources(stage.county, "SRDI_SME", terms.list().number()))
                .hasSize(1);

        assertThatThrownBy(() -> national.complete(stage.publisher, stage.round, "没有导入的名单", UUID.randomUUID()))
                .isInstanceOf(NationalRefused.class);
        assertThat(national.complete(stage.publisher, stage.round, terms.list().number(), UUID.randomUUID()))
                .isEqualTo(1);
        assertThat(status(left)).isEqualTo(FilingStatus.NOT_LISTED);
    }

    @Test
    void whatIsDoubtfulWaitsForAPersonWhoDecidesForAReason() throws IOException {
        var firm = recommended();
        sent(firm);
        var near = known(firm).name().replace("有限公司", "股份有限公司");
        var file = checked(terms(), "1,浙江省," + near + ",");
        var row = row(file, RowVerdict.AMBIGUOUS);
        var candidate = row.candidates().getFirst();
        assertThat(candidate.creditCode()).isEqualTo(known(firm).creditCode().value());

        assertThatThrownBy(() -> imports.decide(stage.publisher, file.id(), row.number(), RowDecision.GRANT))
                .isInstanceOf(ImportRefused.ReasonMissing.class);
        assertThatThrownBy(() -> new RowChoice(RowDecision.GRANT, candidate.id(), " "))
                .isInstanceOf(ImportRefused.ReasonMissing.class);
        assertThatThrownBy(() -> imports.choose(
                        stage.publisher,
                        file.id(),
                        row.number(),
                        new RowChoice(RowDecision.GRANT, UUID.randomUUID(), "核对")))
                .isInstanceOf(ImportRefused.FirmNotFree.class);
        assertThatThrownBy(() -> imports.choose(
                        stage.otherPublisher,
                        file.id(),
                        row.number(),
                        new RowChoice(RowDecision.GRANT, candidate.id(), "核对")))
                .isInstanceOf(NotFound.class);

        imports.choose(
                stage.publisher, file.id(), row.number(), new RowChoice(RowDecision.GRANT, candidate.id(), "已完成股改"));
        assertThat(confirmed(imports.preview(stage.publisher, file.id()))).isEqualTo(1);
        assertThat(status(firm)).isEqualTo(FilingStatus.LISTED);
        assertThat(register.held(firm.enterprise(), TODAY)).hasSize(1);
        assertThat(row(file, RowVerdict.AMBIGUOUS).why()).isEqualTo("已完成股改");
    }

    @Test
    void aRowThatWasTakenForNobodyCanBeSaidToMeanAFirm() throws IOException {
        var firm = recommended();
        sent(firm);
        var file = checked(terms(), "1,浙江省,全然不同" + UUID.randomUUID() + "有限公司,");
        var row = row(file, RowVerdict.NEW);
        assertThat(row.awaited()).isNull();

        var free = imports.unmatched(stage.publisher, file.id());
        imports.choose(
                stage.publisher,
                file.id(),
                row.number(),
                new RowChoice(RowDecision.GRANT, free.getFirst().id(), "企业提供了更名证明"));
        assertThat(imports.unmatched(stage.publisher, file.id())).isEmpty();
        assertThat(confirmed(imports.preview(stage.publisher, file.id()))).isEqualTo(1);
        assertThat(status(firm)).isEqualTo(FilingStatus.LISTED);
    }

    @Test
    void aListOfSixHundredRowsCanBeStoppedAtEveryStepAndTakenUpAgain() throws IOException {
        var firm = recommended();
        sent(firm);
        var lines =
                new StringBuilder("序号,企业名称,区县\n1,").append(known(firm).name()).append(",余杭区\n");
        for (int row = 2; row <= 676; row++) {
            lines.append(row).append(",虚构名单").append(UUID.randomUUID()).append("有限公司,西湖区\n");
        }
        var path = Files.writeString(Files.createTempFile(folder, "list", ".csv"), lines);
        var terms = terms();
        var id = imports.upload(stage.publisher, "部名单.csv", path, Progress.UNWATCHED);

        assertThatThrownBy(() -> imports.check(stage.publisher, id, terms, (done, total) -> false))
                .isInstanceOf(ImportRefused.Cancelled.class);
        var file = imports.check(stage.publisher, id, terms, Progress.UNWATCHED);
        assertThat(file.rows().fresh()).isEqualTo(676);
        assertThat(file.rows().awaited()).isEqualTo(1);
        assertThatThrownBy(() -> imports.confirm(stage.publisher, id, UUID.randomUUID(), (done, total) -> false))
                .isInstanceOf(ImportRefused.Cancelled.class);
        assertThat(status(firm)).isEqualTo(FilingStatus.WITH_MINISTRY);
        assertThat(register.held(firm.enterprise(), TODAY)).isEmpty();

        assertThat(confirmed(file)).isEqualTo(676);
        assertThat(status(firm)).isEqualTo(FilingStatus.LISTED);
    }
}
