package io.tidu.filing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.router.QueryParameters;
import io.tidu.Screens;
import io.tidu.Sheets;
import io.tidu.evidence.DossierId;
import io.tidu.evidence.EvidenceRow;
import io.tidu.evidence.EvidenceService;
import io.tidu.evidence.EvidenceValidity;
import io.tidu.evidence.ValidityPeriod;
import io.tidu.evidence.ui.ValidityTag;
import io.tidu.filing.FilingService;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.Stage.Case;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-21: a firm looks its documents over and uses one again. */
class VaultScreensTest extends Screens {

    @Autowired
    private FilingService filings;

    @Autowired
    private EvidenceService evidence;

    @Autowired
    private EvidenceValidity validity;

    @Autowired
    private Clock clock;

    private Case firm;

    @BeforeEach
    void rejectOne() {
        firm = stage.in(FilingStatus.REJECTED);
    }

    @Test
    void theVaultSaysWhatEndsAndTheFillerEntersIt() {
        var today = LocalDate.now(clock);
        validity.say(firm.filler(), licence().id(), ValidityPeriod.until(today.minusDays(3)));
        enter(firm.filler(), "vault");
        assertThat(said()).contains("企业材料库", "全部 7", "已到期 1", "未填有效期 6");
        press("已到期 1");
        assertThat(cards())
                .hasSize(1)
                .first()
                .asString()
                .contains("E01.pdf", "已于" + today.minusDays(3) + "到期", "SRDI-");

        test(find(Button.class, find(VaultCard.class).single())
                        .withText("修改有效期")
                        .single())
                .click();
        field(DatePicker.class, "有效期止").setValue(today.plusYears(3));
        press("保存");
        assertThat(said()).contains("已到期 0", "没有符合条件的材料");
        press("全部 7");
        assertThat(cards()).hasSize(7).anyMatch(card -> card.contains("有效期至" + today.plusYears(3)));
    }

    @Test
    void theSignatoryLooksAndEntersNothing() {
        enter(firm.signatory(), "vault");
        assertThat(cards()).hasSize(7);
        assertThat(find(Button.class).withText("填写有效期").exists()).isFalse();
    }

    @Test
    void aDocumentIsUsedInASlotWithOneClickAndItsValidityComesAlong() {
        validity.say(
                firm.filler(),
                licence().id(),
                ValidityPeriod.until(LocalDate.now(clock).plusDays(9)));
        var round = stage.runAnotherRound();
        var draft = filings.start(firm.filler(), round, UUID.randomUUID()).id();
        enter(firm.filler(), "filings/" + draft.value(), QueryParameters.of("step", "evidence"));
        test(find(Button.class).withText("从材料库选用").all().getFirst()).click();
        assertThat(find(VaultPicker.class).single().getHeaderTitle()).isEqualTo("从企业材料库选用：营业执照副本");
        assertThat(cards()).hasSize(1);
        press("用在这里");
        assertThat(evidence.list(firm.filler(), new DossierId(draft.value())))
                .singleElement()
                .satisfies(row -> assertThat(row.digest()).isEqualTo(licence().digest()));
        assertThat(find(ValidityTag.class).single().getText()).contains("将于");
        assertThat(said()).contains("已选用“E01.pdf”");

        test(find(Button.class).withText("从材料库选用").all().getFirst()).click();
        assertThat(cards()).singleElement().asString().contains("尚无编号的申报", "草稿", "已在本申报E01中");
    }

    @Test
    void theReviewerIsToldUntilWhenADocumentHolds() {
        var filing = stage.complete();
        var row = evidence.list(filing.filler(), new DossierId(filing.id().value()))
                .getFirst();
        var ended = LocalDate.now(clock).minusDays(1);
        validity.say(filing.filler(), row.id(), ValidityPeriod.until(ended));
        stage.lead(filing, FilingStatus.COUNTY_REVIEW);
        enter(stage.county, "desk/" + filing.id().value());
        assertThat(said()).contains("已于" + ended + "到期");
    }

    private EvidenceRow licence() {
        return evidence.list(firm.filler(), new DossierId(firm.id().value())).stream()
                .filter(row -> row.slot().value().equals("E01"))
                .findFirst()
                .orElseThrow();
    }

    /** What stands on the cards that came into sight. */
    private List<String> cards() {
        var list = find(VirtualList.class).all().getLast();
        list.getDataCommunicator().setViewportRange(0, 50);
        roundTrip();
        return find(VaultCard.class).all().stream().map(Sheets::text).toList();
    }
}
