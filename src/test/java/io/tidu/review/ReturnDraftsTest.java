package io.tidu.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.TiduTest;
import io.tidu.filing.FieldPath;
import io.tidu.filing.FilingService;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.ReturnItem;
import io.tidu.filing.ReturnKind;
import io.tidu.filing.Stage;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** UC-03: what is collected for a return is kept for whoever collects it, until the filing is decided or moves on. */
@TiduTest
class ReturnDraftsTest {

    private static final ReturnDraft DRAFT = new ReturnDraft(
            "缺页", List.of(ReturnItem.of(ReturnKind.WRONG_FIGURE, FieldPath.of("audit_code", 2025))), "第三页看");

    @Autowired
    private ReturnDrafts drafts;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private FilingService filings;

    @Autowired
    private ApplicationContext context;

    private Stage stage;
    private Stage.Case filing;

    @BeforeEach
    void begin() {
        stage = new Stage(context);
        filing = stage.in(FilingStatus.COUNTY_REVIEW);
    }

    @Test
    void itIsThePersonsAloneAndChangedAsAWhole() {
        drafts.keep(stage.county, filing.id(), DRAFT);
        assertThat(drafts.of(stage.county, filing.id())).isEqualTo(DRAFT);
        assertThat(drafts.of(BulkStage.colleague(stage.county), filing.id())).isEqualTo(ReturnDraft.NONE);

        drafts.keep(stage.county, filing.id(), ReturnDraft.NONE);
        assertThat(drafts.of(stage.county, filing.id())).isEqualTo(ReturnDraft.NONE);
    }

    @Test
    void whoCannotGiveItBackPreparesNothing() {
        for (var other : List.of(stage.city, stage.province, stage.publisher, filing.filler())) {
            assertThat(drafts.of(other, filing.id())).isEqualTo(ReturnDraft.NONE);
            assertThatThrownBy(() -> drafts.keep(other, filing.id(), DRAFT)).isInstanceOf(NotAllowed.class);
        }
        for (var stranger : List.of(stage.otherCounty, stage.otherProvince, stage.expert)) {
            assertThatThrownBy(() -> drafts.of(stranger, filing.id())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> drafts.keep(stranger, filing.id(), DRAFT)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void aDecisionOfWhoeverItIsEndsIt() {
        drafts.keep(stage.county, filing.id(), DRAFT);
        reviews.decide(BulkStage.colleague(stage.county), filing.id(), new Decision.Recommend("属实"), UUID.randomUUID());
        filings.undo(stage.county, filing.id(), UUID.randomUUID());
        assertThat(drafts.of(stage.county, filing.id())).isEqualTo(ReturnDraft.NONE);
    }

    @Test
    void soDoesOneThatWaitsForItsRelease() {
        new BulkStage(context).releaseTogether(stage.round, BureauLevel.COUNTY);
        drafts.keep(stage.county, filing.id(), DRAFT);
        reviews.decide(stage.county, filing.id(), new Decision.Return("缺页", DRAFT.items()), UUID.randomUUID());
        assertThat(drafts.of(stage.county, filing.id())).isEqualTo(ReturnDraft.NONE);
    }

    @Test
    void afterACorrectionTheListBeginsAnew() {
        drafts.keep(stage.county, filing.id(), DRAFT);
        filings.returnForCorrection(stage.county, filing.id(), "缺页", DRAFT.items(), UUID.randomUUID());
        assertThatThrownBy(() -> drafts.keep(stage.county, filing.id(), DRAFT)).isInstanceOf(NotAllowed.class);
        filings.askSignature(filing.filler(), filing.id(), UUID.randomUUID());
        filings.sign(filing.signatory(), filing.id(), UUID.randomUUID());
        assertThat(drafts.of(stage.county, filing.id())).isEqualTo(ReturnDraft.NONE);
    }
}
