package io.tidu.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.enterprise.EnterpriseSuspension;
import io.tidu.filing.change.ChangeKind;
import io.tidu.filing.change.ChangeOffice;
import io.tidu.filing.change.ChangeReports;
import io.tidu.filing.change.NewChange;
import io.tidu.identity.NotFound;
import io.tidu.publication.ChangedEntry;
import io.tidu.publication.EntryFilter;
import io.tidu.publication.PublicationRefused;
import io.tidu.publication.renaming.RenamingLists;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of a firm that changes while it stands in a notice. */
class ChangedFirmsInNoticesTest extends PublishingStage {

    @Autowired
    private ChangeReports reports;

    @Autowired
    private ChangeOffice office;

    @Autowired
    private EnterpriseSuspension suspension;

    @Autowired
    private RenamingLists renamings;

    @Test
    void oneUnderAnotherNameIsListedWithBoth() {
        var renamed = stage.in(FilingStatus.PROPOSED);
        stage.in(FilingStatus.PROPOSED);
        var before = name(renamed);
        var running = running();
        var after = "更名后" + UUID.randomUUID().toString().substring(0, 8) + "精密科技有限公司";
        confirmed(renamed, ChangeKind.RENAMED, after);

        var list = listed(closed(running), Set.of());

        assertThat(record.noticeEntries(running.id(), EntryFilter.ALL, 0, 10))
                .extracting(entry -> entry.firm().name())
                .as("the notice stays as it was")
                .contains(before);
        assertThat(record.listEntries(list.number(), EntryFilter.ALL, 0, 10))
                .filteredOn(entry -> entry.firm().name().equals(after))
                .singleElement()
                .satisfies(entry -> assertThat(entry.facts().previousName()).isEqualTo(before));
        assertThat(titles.held(renamed.enterprise(), list.publishedOn()))
                .singleElement()
                .satisfies(title -> assertThat(title.holder()).isEqualTo(after));
        assertThat(renamings.waiting(stage.publisher))
                .as("no list of new names says it again")
                .allSatisfy(rung -> assertThat(rung.firms())
                        .noneMatch(firm -> firm.firm().id().equals(renamed.enterprise())));
    }

    @Test
    void oneThatMovedIsListedWhereItIsAndItsTitleIsInTheCareOfThatCounty() {
        var moved = stage.in(FilingStatus.PROPOSED);
        stage.in(FilingStatus.PROPOSED);
        var running = running();
        move(moved);

        var list = listed(closed(running), Set.of());

        assertThat(record.noticeEntries(running.id(), EntryFilter.ALL, 0, 10))
                .extracting(entry -> entry.firm().countyCode())
                .as("the notice stays as it was")
                .containsOnly("330110");
        assertThat(record.listEntries(list.number(), EntryFilter.ALL, 0, 10))
                .filteredOn(entry -> entry.firm().name().equals(name(moved)))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.firm().countyCode()).isEqualTo("330205");
                    assertThat(entry.firm().cityName()).isEqualTo("宁波市");
                });
        var title = titles.held(moved.enterprise(), list.publishedOn()).getFirst();
        assertThat(titles.title(stage.otherCounty, title.id()).regionName()).contains("宁波市");
        assertThatThrownBy(() -> titles.title(stage.county, title.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void oneThatMergedWaitsUntilThePublisherHasLooked() {
        var merged = stage.in(FilingStatus.PROPOSED);
        var other = stage.in(FilingStatus.PROPOSED);
        var running = running();
        confirmed(merged, ChangeKind.MERGED, null);
        var closed = closed(running);

        var first = listed(closed, Set.of());

        assertThat(first.entries()).isOne();
        assertThat(status(other)).isEqualTo(FilingStatus.LISTED);
        assertThat(status(merged)).isEqualTo(FilingStatus.APPROVED);
        assertThat(lists.changed(stage.publisher, closed.id()))
                .extracting(ChangedEntry::filing)
                .containsExactly(merged.id());
        assertThatThrownBy(() -> listed(closed, Set.of())).isInstanceOf(PublicationRefused.AllChanged.class);
        listed(closed, Set.of(merged.id()));
        assertThat(status(merged)).isEqualTo(FilingStatus.LISTED);
        assertThatThrownBy(() -> lists.changed(stage.county, closed.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> lists.changed(stage.otherPublisher, closed.id()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void oneThatMergesOnceItIsListedKeepsItsTitleWithItsCode() {
        var merged = stage.in(FilingStatus.PROPOSED);
        var list = listed(closed(running()), Set.of());
        var before = titles.held(merged.enterprise(), list.publishedOn());

        confirmed(merged, ChangeKind.MERGED, null);

        assertThat(before)
                .singleElement()
                .satisfies(title -> assertThat(title.listNumber()).isEqualTo(list.number()));
        assertThat(titles.held(merged.enterprise(), list.publishedOn())).isEqualTo(before);
        assertThat(status(merged)).isEqualTo(FilingStatus.LISTED);
        assertThat(reports.own(merged.filler()))
                .as("for whoever looks at the firm")
                .singleElement()
                .satisfies(report -> assertThat(report.row().kind()).isEqualTo(ChangeKind.MERGED));
    }

    @Test
    void oneThatIsDeregisteredLeavesTheNoticeWithItsReasonAndIsNotListed() {
        var running = stage.in(FilingStatus.PROPOSED);
        var approved = stage.in(FilingStatus.PROPOSED);
        var other = stage.in(FilingStatus.PROPOSED);
        var notice = running();
        disable(running);
        assertThat(status(running)).isEqualTo(FilingStatus.REJECTED);
        var closed = closed(notice);
        disable(approved);

        var list = listed(closed, Set.of());

        assertThat(list.entries()).isOne();
        assertThat(status(other)).isEqualTo(FilingStatus.LISTED);
        assertThat(status(approved)).isEqualTo(FilingStatus.REJECTED);
        assertThat(filings.history(stage.province, approved.id()).getLast().reason())
                .contains("已注销");
        assertThat(notices.entries(stage.publisher, notice.id(), EntryFilter.ALL, 0, 10))
                .filteredOn(entry -> !entry.isIn())
                .hasSize(2)
                .allSatisfy(entry -> assertThat(entry.heldBackReason()).contains("已注销"));
    }

    @Test
    void whatIsUnderReviewStaysWhenItsFirmIsDisabled() {
        var reviewed = stage.in(FilingStatus.CITY_REVIEW);

        disable(reviewed);

        assertThat(filings.open(stage.province, reviewed.id()).status()).isEqualTo(FilingStatus.CITY_REVIEW);
    }

    private void disable(Stage.Case of) {
        suspension.disable(stage.county, of.enterprise(), "已注销", UUID.randomUUID());
    }

    private void confirmed(Stage.Case of, ChangeKind kind, @Nullable String name) {
        var day = LocalDate.now(clock);
        var number = reports.report(of.filler(), new NewChange(kind, day, "情况说明：见附件。", name, null), UUID.randomUUID());
        office.confirm(stage.county, number, "", UUID.randomUUID());
    }

    private void move(Stage.Case of) {
        var change = new NewChange(ChangeKind.MOVED, LocalDate.now(clock), "已迁址：见附件。", null, stage.otherCountyBureau);
        var number = reports.report(of.filler(), change, UUID.randomUUID());
        office.confirm(stage.county, number, "", UUID.randomUUID());
        office.confirm(stage.otherCounty, number, "", UUID.randomUUID());
    }

    private String name(Stage.Case of) {
        return enterprises.find(of.enterprise()).orElseThrow().name();
    }
}
