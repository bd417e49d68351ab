package io.tidu.evidence;

import static io.tidu.evidence.EvidenceWorkshop.stream;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.tidu.evidence.VerificationProblem.Kind;
import io.tidu.evidence.VerificationProblem.Place;
import io.tidu.identity.AccountId;
import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.Independent;
import io.tidu.identity.NotFound;
import io.tidu.identity.Role;
import io.tidu.shared.EnterpriseId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The database is shared with other tests, whose files lie elsewhere: looked at is only what this test brought. */
class EvidenceVerificationTest extends EvidenceRoom {

    private static final SlotCode AUDIT = new SlotCode("E04");

    private DossierId dossier;
    private final Actor administrator = person(Role.SYSTEM_ADMIN);

    @BeforeEach
    void openADossier() {
        dossier = workshop.gate.openDossier();
    }

    @Test
    void namesWhatIsMissingOrChangedByFilingAndSlot() throws IOException {
        var sound = add("a.pdf");
        var missing = add("b.pdf");
        var changed = add("c.pdf");
        var longer = add("d.pdf");
        Files.delete(file(missing));
        var bytes = Files.readAllBytes(file(changed));
        bytes[bytes.length / 2] ^= 1;
        Files.write(file(changed), bytes);
        Files.write(file(longer), new byte[] {10}, StandardOpenOption.APPEND);

        var heard = new ArrayList<VerificationProblem>();
        var row = verification(clock).run(administrator, heard::add);

        assertThat(row.state()).isEqualTo(VerificationState.COMPLETED);
        assertThat(row.isSound()).isFalse();
        assertThat(row.checked()).isEqualTo(row.total());
        assertThat(row.bytes()).isGreaterThanOrEqualTo(sound.size() + changed.size() + longer.size());
        var mine = heard.stream()
                .filter(problem -> List.of(sound, missing, changed, longer).stream()
                        .anyMatch(file -> file.digest().equals(problem.digest())))
                .toList();
        assertThat(mine)
                .extracting(VerificationProblem::digest, VerificationProblem::kind, VerificationProblem::places)
                .containsExactlyInAnyOrder(
                        tuple(missing.digest(), Kind.MISSING, List.of(place("b.pdf"))),
                        tuple(changed.digest(), Kind.CHANGED, List.of(place("c.pdf"))),
                        tuple(longer.digest(), Kind.CHANGED, List.of(place("d.pdf"))));
        var told = new ArrayList<VerificationProblem>();
        List<VerificationProblem> page;
        do {
            page = verification(clock).problems(administrator, row, told.size(), 500);
            told.addAll(page);
        } while (!page.isEmpty());
        assertThat(told).containsAll(mine);
        assertThat(verification(clock).latest(administrator)).contains(row);
    }

    @Test
    void namesWhatTheStoreDoesNotGive() {
        var row = add("a.pdf");
        var refusing = new ListeningStore(workshop.store, () -> {}) {
            @Override
            public InputStream open(Digest digest, long offset, long length) throws IOException {
                throw new IOException("input/output error");
            }
        };
        assertThat(new ContentCheck(refusing, read -> true).of(new Digest(row.digest()), row.size()))
                .contains(Kind.UNREADABLE);
    }

    @Test
    void stopsWhenAskedTo() {
        add("a.pdf");
        add("b.pdf");
        Runnable askingToStop = () -> verification(clock).cancel(administrator);
        var stopped = verification(new HastyClock(clock), askingToStop).run(administrator, VerificationWatch.NOBODY);
        assertThat(stopped.state()).isEqualTo(VerificationState.CANCELLED);
        assertThat(stopped.checked()).isLessThan(stopped.total());
    }

    @Test
    void onlyOneRunsAtATime() {
        add("a.pdf");
        var verification = verification(clock);
        var refused = new ArrayList<RuntimeException>();
        verification(clock, () -> {
                    try {
                        verification.start(administrator);
                    } catch (VerificationRunning e) {
                        refused.add(e);
                    }
                })
                .run(administrator, VerificationWatch.NOBODY);
        assertThat(refused).isNotEmpty();
    }

    @Test
    void oneWhoseProgramWasKilledIsInTheWayOfNobody() {
        var verifications = new Verifications(jdbc);
        var killed = verifications.begin(administrator, 10, clock.instant().minus(Duration.ofHours(1)));
        jdbc.sql("update evidence_verification set moved_at = ? where running = 1")
                .param(Timestamp.from(clock.instant().minus(Duration.ofMinutes(5))))
                .update();
        verification(clock).run(administrator, VerificationWatch.NOBODY);
        assertThat(verifications.find(killed).state()).isEqualTo(VerificationState.INTERRUPTED);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "SYSTEM_ADMIN")
    void forAnybodyElseThereIsNoSuchThing(Role role) {
        var person = person(role);
        var verification = verification(clock);
        assertThatThrownBy(() -> verification.run(person, VerificationWatch.NOBODY))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> verification.start(person)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> verification.cancel(person)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> verification.latest(person)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> verification.renew(person)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> verification.scans(person)).isInstanceOf(NotFound.class);
    }

    private EvidenceRow add(String name) {
        return evidence.add(People.filler(), dossier, AUDIT, name, stream(Samples.uniquePdf(1)));
    }

    private Path file(EvidenceRow row) {
        return folder.resolve("content").resolve(row.digest().substring(0, 2)).resolve(row.digest());
    }

    private static Place place(String fileName) {
        return new Place("某某精密有限公司", "ZJ-2026-1", AUDIT, fileName);
    }

    private EvidenceVerification verification(Clock clock) {
        return verification(clock, () -> {});
    }

    /** @param reading is run whenever something is read from the store */
    private EvidenceVerification verification(Clock clock, Runnable reading) {
        workshop.owner = EvidenceVerificationTest::names;
        return new StoredVerification(
                new ListeningStore(workshop.store, reading),
                workshop.contents,
                new Verifications(jdbc),
                new ContentPlaces(workshop.files, workshop.names()),
                new ScanQueue(jdbc, workshop.scanning),
                clock);
    }

    private static Map<DossierId, DossierName> names(Collection<DossierId> dossiers) {
        return dossiers.stream()
                .collect(Collectors.toMap(
                        dossier -> dossier, dossier -> new DossierName(EnterpriseId.next(), "某某精密有限公司", "ZJ-2026-1")));
    }

    private static Actor person(Role role) {
        return new Actor(AccountId.next(), "王管理", role, new Independent(), "127.0.0.1");
    }
}
