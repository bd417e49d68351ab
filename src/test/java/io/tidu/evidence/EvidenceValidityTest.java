package io.tidu.evidence;

import static io.tidu.evidence.EvidenceWorkshop.stream;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.identity.AccountId;
import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.OfEnterprise;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import io.tidu.identity.Role;
import io.tidu.shared.EnterpriseId;
import io.tidu.shared.Zone;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** UC-21: until when documents hold. */
class EvidenceValidityTest extends EvidenceRoom {

    private static final SlotCode LICENCE = new SlotCode("E01");
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final Instant NOON = Instant.parse("2026-06-15T04:00:00Z");

    private final EnterpriseId firm = EnterpriseId.next();
    private final EnterpriseId otherFirm = EnterpriseId.next();
    private final Actor filler = person(Role.FILLER, firm);
    private final Actor stranger = person(Role.FILLER, otherFirm);
    private final Actor official = People.official();
    private final byte[] pdf = Samples.uniquePdf(1);

    @BeforeEach
    void openWhatIsTested() {
        evidence = workshop.service(at(NOON), transactions);
    }

    @Test
    void whatIsSaidOnceHoldsWhereverTheFirmUsesTheSameFile() {
        var first = add(firm);
        now().say(filler, first.id(), ValidityPeriod.until(TODAY.plusYears(2)));
        var second = add(firm);
        assertThat(state(filler, second)).isEqualTo(ValidityState.HOLDS);
        assertThat(now().of(stranger, List.of(add(otherFirm)))).isEmpty();
    }

    @Test
    void anEndIsToldBeforeItComesOnTheDayAndAfter() {
        var file = add(firm);
        now().say(filler, file.id(), ValidityPeriod.until(TODAY));
        assertThat(state(filler, file)).isEqualTo(ValidityState.ENDS_SOON);
        assertThat(ValidityState.of(ValidityPeriod.until(TODAY.minusDays(1)), TODAY, TODAY.plusDays(90)))
                .isEqualTo(ValidityState.ENDED);
        assertThat(ValidityState.of(ValidityPeriod.until(TODAY.plusDays(90)), TODAY, TODAY.plusDays(90)))
                .isEqualTo(ValidityState.ENDS_SOON);
        assertThat(ValidityState.of(ValidityPeriod.until(TODAY.plusDays(91)), TODAY, TODAY.plusDays(90)))
                .isEqualTo(ValidityState.HOLDS);
        assertThat(ValidityState.of(new ValidityPeriod(TODAY.plusDays(1), null), TODAY, TODAY))
                .isEqualTo(ValidityState.NOT_YET);
        assertThat(ValidityState.of(ValidityPeriod.withoutEnd(), TODAY, TODAY)).isEqualTo(ValidityState.HOLDS);
    }

    @Test
    void officialsSeeWhatWasSaidUpToTheSubmissionAndNothingLater() {
        var file = add(firm);
        assertThat(now().of(official, List.of(file))).as("never submitted").isEmpty();
        now().say(filler, file.id(), ValidityPeriod.until(TODAY.plusDays(5)));
        evidence.freeze(filler, file.dossier(), 1);

        later(1).say(filler, file.id(), ValidityPeriod.until(TODAY.plusYears(3)));
        assertThat(until(later(2).of(filler, List.of(file)), file)).isEqualTo(TODAY.plusYears(3));
        assertThat(until(later(2).of(official, List.of(file)), file)).isEqualTo(TODAY.plusDays(5));

        workshop.service(at(NOON.plusSeconds(3)), transactions).freeze(filler, file.dossier(), 2);
        assertThat(until(later(4).of(official, List.of(file)), file)).isEqualTo(TODAY.plusYears(3));
        assertThat(until(later(4).asOfSubmission(official, List.of(file), 1), file))
                .isEqualTo(TODAY.plusDays(5));
        assertThat(later(4).asOfSubmission(official, List.of(file), 9)).isEmpty();
    }

    @Test
    void whatWasSaidCanBeTakenBackAndSaidAgain() {
        var file = add(firm);
        now().say(filler, file.id(), ValidityPeriod.withoutEnd());
        assertThat(state(filler, file)).isEqualTo(ValidityState.HOLDS);
        later(1).say(filler, file.id(), null);
        assertThat(later(1).of(filler, List.of(file))).isEmpty();
        later(2).say(filler, file.id(), ValidityPeriod.until(TODAY.minusDays(9)));
        assertThat(state(filler, file)).isEqualTo(ValidityState.ENDED);
    }

    @Test
    void onlyWhoFillsInForTheFirmSaysIt() {
        var file = add(firm);
        var period = ValidityPeriod.withoutEnd();
        for (var other : List.of(official, person(Role.SIGNATORY, firm), stranger, People.official())) {
            assertThatThrownBy(() -> now().say(other, file.id(), period))
                    .as(other.role() + " " + other.affiliation())
                    .isInstanceOf(NotAllowed.class);
        }
        workshop.gate.open.clear();
        assertThatThrownBy(() -> now().say(filler, file.id(), period)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> now().of(official, List.of(file))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> now().asOfSubmission(official, List.of(file), 1))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void daysThatNoDocumentHasAreRefused() {
        assertThatThrownBy(() -> new ValidityPeriod(TODAY, TODAY.minusDays(1))).isInstanceOf(ValidityRefused.class);
        assertThatThrownBy(() -> ValidityPeriod.until(LocalDate.of(202, 1, 1))).isInstanceOf(ValidityRefused.class);
        assertThatThrownBy(() -> ValidityPeriod.until(LocalDate.of(20260, 1, 1)))
                .isInstanceOf(ValidityRefused.class);
    }

    private EvidenceRow add(EnterpriseId of) {
        var dossier = workshop.gate.openDossier();
        names.put(dossier, new DossierName(of, "某公司", "草稿"));
        return evidence.add(filler, dossier, LICENCE, "营业执照.pdf", stream(pdf));
    }

    private EvidenceValidity now() {
        return later(0);
    }

    private EvidenceValidity later(int seconds) {
        return workshop.validity(at(NOON.plusSeconds(seconds)), transactions);
    }

    private static Clock at(Instant moment) {
        return Clock.fixed(moment, Zone.SHANGHAI);
    }

    private ValidityState state(Actor actor, EvidenceRow file) {
        return Objects.requireNonNull(later(9).of(actor, List.of(file)).get(file.id()))
                .state();
    }

    private static @Nullable LocalDate until(Map<EvidenceId, Validity> known, EvidenceRow file) {
        return Objects.requireNonNull(known.get(file.id())).period().until();
    }

    private static Actor person(Role role, EnterpriseId firm) {
        return new Actor(AccountId.next(), "张" + role, role, new OfEnterprise(firm), "127.0.0.1");
    }
}
