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
import io.tidu.filing.FilingMovedOn;
import io.tidu.filing.FilingRow;
import io.tidu.filing.FilingService;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.Stage;
import io.tidu.identity.Actor;
import io.tidu.identity.NotAllowed;
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
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A round that the ministry decides, from the recommendation to the list. */
@TiduTest
class NationalRoundsTest {

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

    @Test
    void theProvinceRecommendsInItsOrderAndSaysThatItSentTheList() throws IOException {
        var first = recommended();
        var second = recommended();
        assertThat(national.waiting(stage.province, stage.round))
                .extracting(FilingRow::id)
                .containsExactlyInAnyOrder(first.id(), second.id());

        var id = list(second, first);
        assertThat(national.waiting(stage.publisher, stage.round)).isEmpty();
        assertThat(national.firms(stage.province, id))
                .extracting(RecommendedFirm::filing)
                .containsExactly(second.id(), first.id());
        assertThat(status(first)).isEqualTo(FilingStatus.RECOMMENDED);
        var bytes = new ByteArrayOutputStream();
        national.write(stage.publisher, id, bytes);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows.get(2).getCellText(1)).isEqualTo("企业名称");
            assertThat(rows.get(3).getCellText(2))
                    .isEqualTo(known(second).creditCode().value());
            assertThat(rows.get(4).getCellText(1)).isEqualTo(known(first).name());
        }

        var key = UUID.randomUUID();
        national.send(stage.publisher, id, TODAY, key);
        national.send(stage.publisher, id, TODAY, key);
        assertThat(status(first)).isEqualTo(FilingStatus.WITH_MINISTRY);
        assertThat(filings.history(first.filler(), first.id()).getLast().document())
                .isEqualTo(number);
        assertThatThrownBy(() -> national.discard(stage.publisher, id, UUID.randomUUID()))
                .isInstanceOf(NationalRefused.class);
        assertThat(national.show(stage.publisher, notice(Set.of(first.id())), UUID.randomUUID()))
                .isEqualTo(1);
        assertThat(status(first)).isEqualTo(FilingStatus.NATIONAL_PUBLICITY);
        assertThat(status(second)).isEqualTo(FilingStatus.WITH_MINISTRY);
    }

    private NewNationalNotice notice(Set<FilingId> firms) {
        return new NewNationalNotice(stage.round, "公示1号", "https://www.miit.gov.cn/x.html", TODAY, firms);
    }

    @Test
    void aListStaysWithinTheQuotaAndNamesOnlyWhoIsRecommended() {
        var first = recommended();
        var second = recommended();
        national.allow(stage.publisher, stage.round, 1, "某函〔2026〕1号", UUID.randomUUID());

        assertThatThrownBy(() -> list(first, second))
                .isInstanceOfSatisfying(
                        NationalRefused.class,
                        refused -> assertThat(refused.messageKey()).endsWith("aboveQuota"));
        var id = list(first);
        assertThatThrownBy(() -> national.recommend(
                        stage.publisher,
                        new NewRecommendation(stage.round, number + "之二", "推荐名单", TODAY, List.of(first.id())),
                        UUID.randomUUID()))
                .isInstanceOf(NationalRefused.class);

        filings.reopen(stage.province, first.id(), "材料有误", UUID.randomUUID());
        assertThatThrownBy(() -> national.send(stage.publisher, id, TODAY, UUID.randomUUID()))
                .isInstanceOf(FilingMovedOn.class);
        assertThat(national.round(stage.publisher, stage.round)
                        .lists()
                        .getFirst()
                        .sentOn())
                .isNull();
        national.discard(stage.publisher, id, UUID.randomUUID());
        assertThat(national.round(stage.publisher, stage.round).lists()).isEmpty();
    }

    @Test
    void onlyThePublisherOfTheProvinceRecordsAndNobodyElseSeesTheRound() {
        var firm = recommended();
        assertThatThrownBy(() -> national.recommend(stage.province, command(List.of(firm.id())), UUID.randomUUID()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> national.allow(stage.province, stage.round, 1, "函", UUID.randomUUID()))
                .isInstanceOf(NotAllowed.class);
        var id = list(firm);
        assertThatThrownBy(() -> national.send(stage.province, id, TODAY, UUID.randomUUID()))
                .isInstanceOf(NotAllowed.class);
        for (Actor other : List.of(
                stage.county,
                stage.city,
                stage.otherProvince,
                stage.otherPublisher,
                firm.filler(),
                firm.signatory(),
                stage.expert,
                stage.systemAdmin,
                stage.auditor)) {
            assertThatThrownBy(() -> national.round(other, stage.round)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> national.firms(other, id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> national.write(other, id, new ByteArrayOutputStream()))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> national.discard(other, id, UUID.randomUUID()))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> national.complete(other, stage.round, "M", UUID.randomUUID()))
                    .isInstanceOf(NotFound.class);
        }
        stage.decidedBy(Decider.PROVINCE);
        assertThatThrownBy(() -> national.round(stage.publisher, stage.round)).isInstanceOf(NotFound.class);
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
}
