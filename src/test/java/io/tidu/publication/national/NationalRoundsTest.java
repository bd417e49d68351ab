package io.tidu.publication.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.TiduTest;
import io.tidu.enterprise.EnterpriseDirectory;
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
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A round that the ministry decides, from the recommendation to the list. */
@TiduTest
class NationalRoundsTest {

    private static final LocalDate TODAY = LocalDate.now(Clock.system(Zone.SHANGHAI));

    @Autowired
    private ApplicationContext context;

    @Autowired
    private NationalRounds national;

    @Autowired
    private FilingService filings;

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
}
