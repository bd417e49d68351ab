package io.tidu.filing.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.tidu.TiduTest;
import io.tidu.filing.FilingId;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.Stage;
import io.tidu.filing.Stage.Case;
import io.tidu.identity.AccountId;
import io.tidu.identity.Actor;
import io.tidu.identity.BureauId;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import io.tidu.identity.Role;
import io.tidu.shared.RowKey;
import java.io.IOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** UC-21: the files of many filings in one package, made as a job. */
@TiduTest
class RoundArchivesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private RoundArchives archives;

    @Autowired
    private ArchiveRunner runner;

    @Autowired
    private ArchiveJobs jobs;

    @Autowired
    private ArchivePlace place;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private Stage stage;
    private final List<Case> filings = new ArrayList<>();

    @BeforeEach
    void submitTwo() {
        stage = new Stage(context);
        filings.add(stage.in(FilingStatus.COUNTY_REVIEW));
        filings.add(stage.in(FilingStatus.COUNTY_REVIEW));
    }

    @Test
    void hasAFolderForEachFilingASheetOfAllAndOneListOfDigests() throws IOException {
        var draft = stage.complete();
        var chosen = new ArrayList<>(ids());
        chosen.add(draft.id());
        assertThat(archives.preview(stage.county, chosen).filings()).isEqualTo(2);
        var row = made(stage.county, chosen);
        assertThat(row.done()).isEqualTo(2);
        assertThat(row.files()).isEqualTo(14);
        assertThat(row.lacking()).isZero();
        assertThat(row.round()).isEqualTo(stage.round);
        assertThat(row.expiresAt()).isAfter(clock.instant());

        var made = archives.open(stage.county, row.id(), true);
        assertThat(made.digest()).isEqualTo(row.digest());
        try (var in = made.stream(0)) {
            var bytes = in.readAllBytes();
            assertThat((long) bytes.length).isEqualTo(made.size());
            assertThat(Unpacked.sha256(bytes)).isEqualTo(made.digest());
        }
        var unpacked = Unpacked.of(made);
        assertThat(unpacked.sheet("00-00 申报目录.xlsx")).hasSize(3);
        assertThat(unpacked.checked(DigestList.NAME))
                .hasSize(unpacked.files().size() - 1)
                .noneMatch(path -> path.startsWith("WRONG"));
        var folders = unpacked.files().keySet().stream()
                .filter(name -> name.endsWith("/" + DigestList.NAME))
                .toList();
        assertThat(folders).hasSize(2);
        assertThat(unpacked.checked(folders.getFirst())).noneMatch(path -> path.startsWith("WRONG"));
    }

    @Test
    void aPartOfItCanBeTakenSoThatADownloadGoesOn() throws IOException {
        var made = archives.open(stage.county, made(stage.county, ids()).id(), true);
        byte[] whole;
        try (var in = made.stream(0)) {
            whole = in.readAllBytes();
        }
        try (var in = made.stream(made.size() - 100)) {
            assertThat(in.readAllBytes()).isEqualTo(Arrays.copyOfRange(whole, whole.length - 100, whole.length));
        }
    }

    @Test
    void anAddressIsNoRight() {
        var id = made(stage.county, ids()).id();
        var colleague =
                new Actor(AccountId.next(), "同事", Role.REVIEWER, stage.county.affiliation(), stage.county.origin());
        for (var person : List.of(colleague, stage.city, stage.province, stage.publisher, stage.otherCounty)) {
            assertIsNotThere(person, id);
        }
        for (var person : List.of(
                filings.getFirst().filler(),
                filings.getFirst().signatory(),
                stage.expert,
                stage.systemAdmin,
                stage.securityAdmin,
                stage.auditor)) {
            assertThatThrownBy(() -> archives.open(person, id, true)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> archives.ask(person, ids(), Locale.ENGLISH, UUID.randomUUID()))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> archives.preview(person, ids())).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> archives.mine(person)).isInstanceOf(NotAllowed.class);
        }
        assertThat(archives.mine(colleague)).isEmpty();
        assertIsNotThere(stage.county, new ArchiveId(UUID.randomUUID()));
    }

    @Test
    void whoeverWorksElsewhereNowHasNothingAnyMore() {
        var id = made(stage.county, ids()).id();
        var moved = new Actor(
                stage.county.account(),
                stage.county.name(),
                Role.REVIEWER,
                stage.otherCounty.affiliation(),
                stage.county.origin());
        assertIsNotThere(moved, id);
        assertThat(archives.mine(moved)).isEmpty();
    }

    @Test
    void aFilingThatLeftTheTerritoryClosesThePackage() {
        var id = made(stage.county, ids()).id();
        jdbc.sql("update filing set county_bureau_id = ? where id = ?")
                .param(RowKey.bytes(BureauId.next().value()))
                .param(RowKey.bytes(filings.getFirst().id().value()))
                .update();
        assertThatThrownBy(() -> archives.open(stage.county, id, true)).isInstanceOf(NotFound.class);
    }

    @Test
    void filingsOfOthersAreLeftOut() {
        var elsewhere = new Stage(context).in(FilingStatus.COUNTY_REVIEW);
        assertThat(archives.preview(stage.county, List.of(elsewhere.id())).refusal())
                .isNotNull();
        assertThatThrownBy(() -> archives.ask(stage.county, List.of(elsewhere.id()), Locale.ENGLISH, UUID.randomUUID()))
                .isInstanceOf(ArchiveRefused.class);
    }

    @Test
    void afterItsTimeItIsGoneForWhoeverAsksAndOffTheDiskByTheHour() throws IOException {
        var row = made(stage.county, ids());
        var digest = String.valueOf(row.digest());
        jdbc.sql("update filing_archive set expires_at = ? where id = ?")
                .param(Timestamp.from(clock.instant().minusSeconds(1)))
                .param(RowKey.bytes(row.id().value()))
                .update();
        assertIsNotThere(stage.county, row.id());
        assertThat(shown(stage.county, row.id()).state()).isEqualTo(ArchiveState.EXPIRED);
        assertThat(place.files().holds(digest)).isTrue();
        new ArchiveKeeping(jobs, place, clock).removeWhatIsOver();
        assertThat(place.files().holds(digest)).isFalse();

        archives.again(stage.county, row.id());
        assertThat(ended(stage.county, row.id()).state()).isEqualTo(ArchiveState.DONE);
    }

    @Test
    void whatAProgramHadBegunThatWentDownIsBegunAnew() {
        var id = made(stage.county, ids()).id();
        jdbc.sql("""
                        update filing_archive set state = 'RUNNING', digest = null, size = null, expires_at = null, ended_at = null,
                            beat_at = ?, runner = ? where id = ?""")
                .param(Timestamp.from(clock.instant().minus(Duration.ofMinutes(5))))
                .param(RowKey.bytes(UUID.randomUUID()))
                .param(RowKey.bytes(id.value()))
                .update();
        runner.wake();
        assertThat(ended(stage.county, id).state()).isEqualTo(ArchiveState.DONE);
    }

    @Test
    void whatWasStoppedIsNotMadeAndCanBeMadeAgain() {
        var id = archives.ask(stage.county, ids(), Locale.ENGLISH, UUID.randomUUID());
        archives.cancel(stage.county, id);
        var state = ended(stage.county, id).state();
        assertThat(state).isIn(ArchiveState.CANCELLED, ArchiveState.DONE);
        if (state == ArchiveState.DONE) {
            archives.discard(stage.county, id);
        }
        assertIsNotThere(stage.county, id);
        archives.again(stage.county, id);
        assertThat(ended(stage.county, id).state()).isEqualTo(ArchiveState.DONE);
        assertThatThrownBy(() -> archives.again(stage.county, id)).isInstanceOf(ArchiveRefused.class);
        assertThatThrownBy(() -> archives.cancel(stage.city, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> archives.discard(stage.city, id)).isInstanceOf(NotFound.class);
    }

    @Test
    void askedTwiceForOneIntentItIsMadeOnceAndEveryTakingIsInTheLog() {
        var key = UUID.randomUUID();
        var id = archives.ask(stage.county, ids(), Locale.ENGLISH, key);
        assertThat(archives.ask(stage.county, ids(), Locale.ENGLISH, key)).isEqualTo(id);
        assertThatThrownBy(() -> archives.ask(stage.city, ids(), Locale.ENGLISH, key))
                .isInstanceOf(NotAllowed.class);
        ended(stage.county, id);
        archives.open(stage.county, id, true);
        archives.open(stage.county, id, false);
        assertThat(jdbc.sql("select action from audit_entry where subject = ? order by at, id")
                        .param(ArchiveOffice.subject(id))
                        .query(String.class)
                        .list())
                .containsExactly("PACKAGE_ASKED", "PACKAGE_TAKEN");
    }

    private void assertIsNotThere(Actor person, ArchiveId id) {
        assertThatThrownBy(() -> archives.open(person, id, true)).isInstanceOf(NotFound.class);
    }

    private List<FilingId> ids() {
        return filings.stream().map(Case::id).toList();
    }

    private ArchiveRow made(Actor actor, List<FilingId> ids) {
        var id = archives.ask(actor, ids, Locale.SIMPLIFIED_CHINESE, UUID.randomUUID());
        var row = ended(actor, id);
        assertThat(row.state()).isEqualTo(ArchiveState.DONE);
        return row;
    }

    private ArchiveRow ended(Actor actor, ArchiveId id) {
        await().atMost(PATIENCE).until(() -> !shown(actor, id).state().isGoing());
        return shown(actor, id);
    }

    private ArchiveRow shown(Actor actor, ArchiveId id) {
        return archives.mine(actor).stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
