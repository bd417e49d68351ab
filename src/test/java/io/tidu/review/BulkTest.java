package io.tidu.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.TiduTest;
import io.tidu.filing.DeskFilter;
import io.tidu.filing.FilingAction;
import io.tidu.filing.FilingId;
import io.tidu.filing.FilingService;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.Stage;
import io.tidu.identity.Actor;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import java.io.ByteArrayInputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** UC-11: many filings decided, taken back and released at once. */
@TiduTest
class BulkTest {

    private static final BulkTask RECOMMEND = new BulkTask.Decide(new Decision.Recommend("材料属实"));

    @Autowired
    private BulkService bulk;

    @Autowired
    private ReleaseService releases;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private FilingService filings;

    @Autowired
    private ApplicationContext context;

    private Stage stage;
    private BulkStage many;

    @BeforeEach
    void begin() {
        stage = new Stage(context);
        many = new BulkStage(context);
    }

    @Test
    void aPreviewSaysWhatWillHappenAndWhatIsRefusedAndWhy() {
        var here = stage.in(FilingStatus.COUNTY_REVIEW).id();
        var gone = stage.in(FilingStatus.CITY_REVIEW).id();
        var elsewhere = FilingId.next();

        var job = bulk.plan(stage.county, RECOMMEND, chosen(here, gone, elsewhere), key());

        var row = bulk.job(stage.county, job);
        assertThat(row.state()).isEqualTo(JobState.PLANNED);
        assertThat(row.count(ItemState.WAITING)).isEqualTo(1);
        assertThat(row.count(ItemState.REFUSED)).isEqualTo(1);
        assertThat(bulk.reasons(stage.county, job)).singleElement().satisfies(reason -> {
            assertThat(reason.filings()).isEqualTo(1);
            assertThat(reason.why().key()).isEqualTo("filing.movedOn");
            assertThat(reason.why().in(Locale.ENGLISH))
                    .isNotEqualTo(reason.why().in(Locale.CHINA));
        });
        assertThat(filings.open(stage.county, here).status()).isEqualTo(FilingStatus.COUNTY_REVIEW);

        bulk.start(stage.county, job);
        assertThat(many.ended(stage.county, job).state()).isEqualTo(JobState.DONE);
        assertThat(filings.open(stage.county, here).status()).isEqualTo(FilingStatus.CITY_REVIEW);
        assertThat(filings.history(stage.city, here).getLast().reason()).isEqualTo("材料属实");
    }

    @Test
    void allThatMatchAreTakenAcrossPages() {
        var first = stage.in(FilingStatus.COUNTY_REVIEW);
        many.copies(first, 120);

        var row = many.run(stage.county, RECOMMEND, matching(stage.county));

        assertThat(row.count(ItemState.DONE)).isEqualTo(121);
        assertThat(bulk.items(stage.county, row.id(), EnumSet.of(ItemState.DONE), 100, 50))
                .hasSize(21);
    }

    @Test
    void onlyWhatCameToNothingIsTriedAgain() {
        var done = stage.in(FilingStatus.COUNTY_REVIEW).id();
        var returned = stage.in(FilingStatus.RETURNED);
        var row = many.run(stage.county, RECOMMEND, chosen(done, returned.id()));
        assertThat(row.count(ItemState.REFUSED)).isEqualTo(1);
        filings.askSignature(returned.filler(), returned.id(), key());
        filings.sign(returned.signatory(), returned.id(), key());

        bulk.retry(stage.county, row.id());

        assertThat(many.ended(stage.county, row.id()).count(ItemState.DONE)).isEqualTo(2);
        assertThat(many.steps(done, "RECOMMEND")).isEqualTo(1);
        assertThat(many.steps(returned.id(), "RECOMMEND")).isEqualTo(1);
    }

    @Test
    void aJobThatWasBrokenOffIsContinuedWithOneEffectForEachFiling() {
        var first = stage.in(FilingStatus.COUNTY_REVIEW);
        var ids = many.copies(first, 3);
        var job = bulk.plan(stage.county, RECOMMEND, new BulkSelection.Chosen(ids), key());
        reviews.decide(stage.county, ids.getFirst(), new Decision.Recommend("材料属实"), JobWork.key(job, ids.getFirst()));
        many.execute(
                "update review_job set state = 'RUNNING', runner = id, beat_at = '2026-01-01' where id = ?",
                job.value());

        assertThat(bulk.job(stage.county, job).state()).isEqualTo(JobState.INTERRUPTED);
        bulk.start(stage.county, job);

        var row = many.ended(stage.county, job);
        assertThat(row.state()).isEqualTo(JobState.DONE);
        assertThat(row.count(ItemState.DONE)).isEqualTo(3);
        assertThat(ids).allSatisfy(id -> assertThat(many.steps(id, "RECOMMEND")).isEqualTo(1));
    }

    @Test
    void whatIsStoppedStaysStoppedUntilItIsContinued() {
        var ids = many.copies(stage.in(FilingStatus.COUNTY_REVIEW), 400);
        var job = bulk.plan(stage.county, RECOMMEND, new BulkSelection.Chosen(ids), key());
        bulk.start(stage.county, job);
        bulk.cancel(stage.county, job);

        var stopped = many.ended(stage.county, job);
        assertThat(stopped.state()).isEqualTo(JobState.CANCELLED);
        assertThat(stopped.count(ItemState.WAITING)).isPositive();

        bulk.start(stage.county, job);
        assertThat(many.ended(stage.county, job).count(ItemState.DONE)).isEqualTo(400);
    }

    @Test
    void planningTwiceWithOneKeyIsOneJobAndStartingTwiceOneRun() {
        var filing = stage.in(FilingStatus.COUNTY_REVIEW).id();
        var key = key();
        var job = bulk.plan(stage.county, RECOMMEND, chosen(filing), key);

        assertThat(bulk.plan(stage.county, RECOMMEND, chosen(filing), key)).isEqualTo(job);
        assertThatThrownBy(() -> bulk.plan(BulkStage.colleague(stage.county), RECOMMEND, chosen(filing), key))
                .isInstanceOf(NotAllowed.class);
        bulk.start(stage.county, job);
        assertThat(many.ended(stage.county, job).count(ItemState.DONE)).isEqualTo(1);
        assertThatThrownBy(() -> bulk.start(stage.county, job)).isInstanceOf(BulkRefused.class);
        assertThat(many.steps(filing, "RECOMMEND")).isEqualTo(1);
    }

    @Test
    void aJobIsTheBureausOwnAndItsDecisionsThePersons() {
        var filing = stage.in(FilingStatus.COUNTY_REVIEW);
        var job = bulk.plan(stage.county, RECOMMEND, chosen(filing.id()), key());
        for (var stranger : List.of(stage.city, stage.province, stage.otherCounty)) {
            assertThatThrownBy(() -> bulk.job(stranger, job)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> bulk.start(stranger, job)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> bulk.cancel(stranger, job)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> bulk.items(stranger, job, EnumSet.allOf(ItemState.class), 0, 9))
                    .isInstanceOf(NotFound.class);
        }
        for (var nobody : List.of(filing.filler(), stage.publisher, stage.systemAdmin)) {
            assertThatThrownBy(() -> bulk.job(nobody, job)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> bulk.plan(nobody, RECOMMEND, chosen(filing.id()), key()))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> releases.waiting(nobody)).isInstanceOf(NotAllowed.class);
        }
        var colleague = BulkStage.colleague(stage.county);
        assertThat(bulk.job(colleague, job).mine()).isFalse();
        assertThatThrownBy(() -> bulk.start(colleague, job)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> bulk.plan(stage.otherCounty, RECOMMEND, chosen(filing.id()), key()))
                .isInstanceOf(BulkRefused.class);
    }

    @Test
    void aReleaseTakesTheStepsInTheNameOfWhoDecidedAndIsALetter() throws Exception {
        many.releaseTogether(stage.round, BureauLevel.COUNTY);
        var yes = stage.in(FilingStatus.COUNTY_REVIEW).id();
        var back = stage.in(FilingStatus.COUNTY_REVIEW).id();
        var no = stage.in(FilingStatus.COUNTY_REVIEW).id();
        var withdrawn = stage.in(FilingStatus.COUNTY_REVIEW);
        many.run(stage.county, RECOMMEND, chosen(yes, withdrawn.id()));
        reviews.decide(stage.county, back, new Decision.Return("缺页", List.of()), key());
        reviews.decide(stage.county, no, new Decision.Decline("不属实"), key());
        assertThat(releases.waiting(stage.county)).singleElement().satisfies(waiting -> {
            assertThat(waiting.total()).isEqualTo(4);
            assertThat(waiting.counts()).containsEntry(FilingAction.RECOMMEND, 2);
        });
        assertThat(releases.waiting(stage.city)).isEmpty();
        filings.withdraw(withdrawn.filler(), withdrawn.id(), null, key());

        var releasing = BulkStage.colleague(stage.county);
        var row = many.run(releasing, new BulkTask.Release(), pendingOfRound());

        assertThat(row.count(ItemState.DONE)).isEqualTo(3);
        assertThat(row.count(ItemState.REFUSED)).isZero();
        assertThat(filings.open(stage.city, yes).status()).isEqualTo(FilingStatus.CITY_REVIEW);
        assertThat(filings.open(stage.city, back).status()).isEqualTo(FilingStatus.RETURNED);
        assertThat(filings.open(stage.city, no).status()).isEqualTo(FilingStatus.NOT_RECOMMENDED);
        assertThat(filings.history(stage.city, yes).getLast().who()).isEqualTo(stage.county.name());
        var release = releases.released(stage.county).getFirst();
        assertThat(release.number()).endsWith("〕1");
        assertThat(List.of(release.recommended(), release.returned(), release.declined()))
                .containsExactly(1, 1, 1);
        var firm = filings.open(stage.city, yes).row();
        assertThat(text(releases.letter(stage.county, release.job(), Locale.SIMPLIFIED_CHINESE)))
                .contains(firm.number(), firm.creditCode(), "材料属实", "推荐 1 家");
        try (var book = new ReadableWorkbook(
                new ByteArrayInputStream(releases.workbook(stage.county, release.job(), Locale.SIMPLIFIED_CHINESE)))) {
            assertThat(book.getFirstSheet().read())
                    .hasSize(3)
                    .last()
                    .satisfies(last -> assertThat(last.getCellText(2)).isEqualTo(firm.enterpriseName()));
        }
        assertThatThrownBy(() -> releases.letter(stage.city, release.job(), Locale.ENGLISH))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatWasChangedAfterThePreviewIsNotReleasedUnseen() {
        many.releaseTogether(stage.round, BureauLevel.COUNTY);
        var filing = stage.in(FilingStatus.COUNTY_REVIEW).id();
        reviews.decide(stage.county, filing, new Decision.Recommend("属实"), key());
        var job = bulk.plan(stage.county, new BulkTask.Release(), pendingOfRound(), key());
        reviews.undoPending(stage.county, filing);
        reviews.decide(stage.county, filing, new Decision.Decline("不属实"), key());

        bulk.start(stage.county, job);

        assertThat(many.ended(stage.county, job).count(ItemState.REFUSED)).isEqualTo(1);
        assertThat(filings.open(stage.city, filing).status()).isEqualTo(FilingStatus.COUNTY_REVIEW);
        assertThat(reviews.pending(stage.county, List.of(filing))).hasSize(1);
    }

    @Test
    void recommendationsThatCountedAtOnceAreTakenBackWhereNothingStandsAboveThem() {
        var own = stage.in(FilingStatus.COUNTY_REVIEW).id();
        var passedOn = stage.in(FilingStatus.PROVINCE_REVIEW).id();
        many.run(stage.county, RECOMMEND, chosen(own));

        var row = many.run(stage.county, new BulkTask.Undo(), chosen(own, passedOn));

        assertThat(row.count(ItemState.DONE)).isEqualTo(1);
        assertThat(row.count(ItemState.REFUSED)).isEqualTo(1);
        assertThat(filings.open(stage.county, own).status()).isEqualTo(FilingStatus.COUNTY_REVIEW);
        assertThat(filings.open(stage.county, passedOn).status()).isEqualTo(FilingStatus.PROVINCE_REVIEW);
    }

    @Test
    void pendingDecisionsAreTakenBackTogether() {
        many.releaseTogether(stage.round, BureauLevel.COUNTY);
        var ids = many.copies(stage.in(FilingStatus.COUNTY_REVIEW), 5);
        many.run(stage.county, RECOMMEND, new BulkSelection.Chosen(ids));
        assertThat(reviews.pending(stage.county, ids)).hasSize(5);

        var row = many.run(stage.county, new BulkTask.Undo(), matching(stage.county));

        assertThat(row.count(ItemState.DONE)).isEqualTo(5);
        assertThat(row.count(ItemState.REFUSED)).isEqualTo(1);
        assertThat(reviews.pending(stage.county, ids)).isEmpty();
    }

    private BulkSelection pendingOfRound() {
        return new BulkSelection.Matching(
                DeskFilter.everything().withRound(stage.round).withMarked(true));
    }

    private static BulkSelection matching(Actor actor) {
        return new BulkSelection.Matching(DeskFilter.everything().withStatuses(Desk.turnOf(actor)));
    }

    private static BulkSelection chosen(FilingId... ids) {
        return new BulkSelection.Chosen(List.of(ids));
    }

    private static String text(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static UUID key() {
        return UUID.randomUUID();
    }
}
