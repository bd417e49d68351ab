package io.tidu.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.enterprise.NewRelation;
import io.tidu.enterprise.RelationKind;
import io.tidu.enterprise.RelationService;
import io.tidu.identity.NotAllowed;
import io.tidu.publication.EntryFilter;
import io.tidu.publication.NewList;
import io.tidu.publication.NewObjection;
import io.tidu.publication.NoticeEntry;
import io.tidu.publication.NoticeRow;
import io.tidu.publication.Objecting;
import io.tidu.publication.ObjectionService;
import io.tidu.publication.PublicFirm;
import io.tidu.shared.RegionCode;
import io.tidu.title.CancelTitles;
import io.tidu.title.GrantTitles;
import io.tidu.title.SourceList;
import io.tidu.title.TitleEndings;
import io.tidu.title.ending.EndingRules;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was filed and reviewed goes all the way to the title, through both modules as they are. */
class PublicationOfFilingsTest extends PublishingStage {

    @Autowired
    private Objecting objecting;

    @Autowired
    private ObjectionService objections;

    @Autowired
    private RelationService relations;

    @Autowired
    private TitleEndings endings;

    @Autowired
    private EndingRules rules;

    @Test
    void aProposedFilingBecomesATitle() {
        var proposed = stage.in(FilingStatus.PROPOSED);

        var running = running();
        assertThat(status(proposed)).isEqualTo(FilingStatus.PUBLICITY);
        var closed = closed(running);
        assertThat(status(proposed)).isEqualTo(FilingStatus.APPROVED);
        var list = lists.publish(
                stage.publisher,
                new NewList(closed.id(), "某经信〔2026〕" + running.number(), "关于公布名单的通知", "现予公布。"),
                UUID.randomUUID());

        assertThat(status(proposed)).isEqualTo(FilingStatus.LISTED);
        assertThat(titles.held(proposed.enterprise(), list.publishedOn()))
                .singleElement()
                .satisfies(title -> assertThat(title.listNumber()).isEqualTo(list.number()));
        assertThat(filings.history(stage.publisher, proposed.id()))
                .extracting(HistoryRow::action)
                .endsWith(FilingAction.ANNOUNCE, FilingAction.CLOSE_NOTICE, FilingAction.LIST);
    }

    @Test
    void thePublicReadsTheRegionAndTheLeadingProductThatWereFiled() {
        stage.in(FilingStatus.PROPOSED);

        var firm = record.noticeEntries(running().id(), EntryFilter.ALL, 0, 10)
                .getFirst()
                .firm();

        assertThat(firm.cityName()).isEqualTo("杭州市");
        assertThat(firm.countyName()).isEqualTo("余杭区");
        assertThat(firm.product()).isEqualTo(SampleForm.values().get(FieldPath.of("product_name")));
    }

    @Test
    void whoIsHeldBackIsProposedAgainAndTheRestGoesOn() {
        var held = stage.in(FilingStatus.PROPOSED);
        var other = stage.in(FilingStatus.PROPOSED);
        var running = running();

        notices.holdBack(stage.publisher, running.id(), held.id(), "收到实名异议", UUID.randomUUID());
        closed(running);

        assertThat(status(held)).isEqualTo(FilingStatus.PROPOSED);
        assertThat(status(other)).isEqualTo(FilingStatus.APPROVED);
    }

    @Test
    void whoIsObjectedToStaysInPublicityUntilThatIsSettled() {
        var upheld = stage.in(FilingStatus.PROPOSED);
        var dismissed = stage.in(FilingStatus.PROPOSED);
        var other = stage.in(FilingStatus.PROPOSED);
        var running = running();
        var founded = object(running, upheld);
        var unfounded = object(running, dismissed);
        var closed = closed(running);
        assertThat(status(upheld)).isEqualTo(FilingStatus.PUBLICITY);
        assertThat(status(other)).isEqualTo(FilingStatus.APPROVED);

        objections.settle(stage.province, founded, true, "属实。", UUID.randomUUID());
        objections.settle(stage.province, unfounded, false, "不属实。", UUID.randomUUID());

        assertThat(status(upheld)).isEqualTo(FilingStatus.REJECTED);
        assertThat(status(dismissed)).isEqualTo(FilingStatus.APPROVED);
        assertThat(filings.history(stage.province, upheld.id()))
                .extracting(HistoryRow::action)
                .endsWith(FilingAction.ANNOUNCE, FilingAction.UPHOLD_OBJECTION);
        var list = lists.publish(
                stage.publisher,
                new NewList(closed.id(), "某经信〔2026〕" + running.number(), "关于公布名单的通知", "现予公布。"),
                UUID.randomUUID());
        assertThat(list.entries()).isEqualTo(2);
    }

    @Test
    void whoIsRelatedToTheFirmDoesNothingAboutAnObjection() {
        var firm = stage.in(FilingStatus.PROPOSED);
        var number = object(running(), firm);
        relations.declare(
                stage.county,
                new NewRelation(firm.enterprise(), stage.county.account(), RelationKind.OTHER, "亲属"),
                UUID.randomUUID());

        assertThat(objections.view(stage.county, number).statement()).isNull();
        assertThatThrownBy(() -> objections.statement(stage.county, number)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> objections.ask(stage.county, number, "请说明。", 3, UUID.randomUUID()))
                .isInstanceOf(NotAllowed.class);
        assertThat(objections.view(stage.city, number).statement()).isNotNull();
    }

    @Test
    void whoseTitleIsTakenAwayWhileInANoticeLeavesItAndTheRestIsListed() {
        var barred = stage.in(FilingStatus.PROPOSED);
        var listed = stage.in(FilingStatus.PROPOSED);
        var other = stage.in(FilingStatus.PROPOSED);
        var running = running();
        takeAway(barred);
        assertThat(status(barred)).isEqualTo(FilingStatus.REJECTED);
        var closed = closed(running);
        takeAway(listed);

        var list = lists.publish(
                stage.publisher,
                new NewList(closed.id(), "某经信〔2026〕" + running.number(), "关于公布名单的通知", "现予公布。"),
                UUID.randomUUID());

        assertThat(list.entries()).isOne();
        assertThat(status(listed)).isEqualTo(FilingStatus.REJECTED);
        assertThat(status(other)).isEqualTo(FilingStatus.LISTED);
    }

    /** A list takes its lower title away for falsified data. */
    private void takeAway(Stage.Case of) {
        var firm = enterprises.find(of.enterprise()).orElseThrow();
        var today = LocalDate.now(clock);
        var granted = new SourceList("某经信〔2026〕" + UUID.randomUUID(), "名单", today.minusDays(100));
        titles.grant(
                stage.publisher,
                GrantTitles.recognising(
                        UUID.randomUUID(),
                        "INNOVATIVE_SME",
                        granted,
                        List.of(new GrantTitles.Grant(
                                firm.id(),
                                firm.creditCode(),
                                firm.name(),
                                new RegionCode(firm.countyCode()),
                                firm.jurisdiction()))));
        var rule =
                rules.rule("FRAUD", "INNOVATIVE_SME", today, firm.countyCode()).orElseThrow();
        endings.cancel(
                stage.publisher,
                new CancelTitles(
                        UUID.randomUUID(),
                        "INNOVATIVE_SME",
                        "QX-" + UUID.randomUUID(),
                        today,
                        List.of(new CancelTitles.Cancel(firm.creditCode(), firm.name(), rule))));
    }

    private String object(NoticeRow running, Stage.Case against) {
        var code = filings.open(stage.province, against.id()).row().creditCode();
        var receipt = objecting.object(
                new NewObjection(running.publicNumber(), code, "欧阳某", "13912345678", "研发费用与审计报告不符。", List.of()),
                UUID.randomUUID());
        return receipt.substring(0, receipt.lastIndexOf('-'));
    }

    @Test
    void standsInTheOneOrder() {
        stage.in(FilingStatus.PROPOSED);
        stage.in(FilingStatus.PROPOSED);

        assertThat(notices.entries(stage.province, running().id(), EntryFilter.ALL, 0, 10))
                .hasSize(2)
                .extracting(NoticeEntry::firm)
                .extracting(PublicFirm::creditCode)
                .isSorted();
    }
}
