package io.tidu.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;

import io.tidu.TiduTest;
import io.tidu.evidence.DossierId;
import io.tidu.evidence.EvidenceBackstage;
import io.tidu.evidence.EvidenceRow;
import io.tidu.evidence.EvidenceService;
import io.tidu.evidence.EvidenceUse;
import io.tidu.evidence.SlotCode;
import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.OfBureau;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.NotFound;
import io.tidu.identity.Role;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Every address and every call by which a file can be had, by every role, of the own territory and of another. */
@TiduTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvidenceDoorsTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private EvidenceService evidence;

    private Stage stage;
    private Stage.Case stranger;

    @BeforeAll
    void setTheStage() {
        stage = new Stage(context);
        stranger = stage.started();
    }

    @Test
    void thereIsNoOtherAddress() {
        assertThat(EvidenceBackstage.addresses(context)).containsExactly("/evidence/{id}");
    }

    @ParameterizedTest
    @EnumSource(
            value = FilingStatus.class,
            names = {"DRAFT", "AWAITING_SIGNATURE", "COUNTY_REVIEW", "RETURNED", "REJECTED", "LISTED"})
    void onlyTheFirmAndTheBureausAboveItGetIn(FilingStatus status) throws Exception {
        var filing = stage.complete();
        stage.lead(filing, status);
        boolean submitted = status != FilingStatus.DRAFT && status != FilingStatus.AWAITING_SIGNATURE;
        var admitted = new ArrayList<>(List.of(filing.filler(), filing.signatory()));
        if (submitted) {
            admitted.addAll(List.of(stage.county, stage.city, stage.province, stage.publisher));
        }
        var file = evidence.list(filing.filler(), new DossierId(filing.id().value()))
                .getFirst();
        for (var person : everybody(filing).entrySet()) {
            boolean may = admitted.contains(person.getValue());
            for (var request : requests(file.id().value())) {
                var answer = answer(person.getValue(), request);
                assertThat(answer.getStatus() < 300)
                        .as("%s of %s, answered %d", person.getKey(), status, answer.getStatus())
                        .isEqualTo(may);
                if (!may) {
                    assertIsTheAnswerForNothing(person.getValue(), answer);
                }
            }
        }
    }

    @Test
    void aServiceGivesNothingToWhomAnAddressGivesNothing() {
        var filing = stage.in(FilingStatus.COUNTY_REVIEW);
        var dossier = new DossierId(filing.id().value());
        var file = evidence.list(filing.filler(), dossier).getFirst();
        for (var person : everybody(filing).values()) {
            if (person == null || mayRead(person, filing)) {
                continue;
            }
            for (var call : calls(person, dossier, file)) {
                assertThatThrownBy(call).isInstanceOf(NotFound.class);
            }
        }
    }

    private List<ThrowingCallable> calls(Actor person, DossierId dossier, EvidenceRow file) {
        return List.of(
                () -> evidence.list(person, dossier),
                () -> evidence.find(person, file.id()),
                () -> evidence.open(person, file.id(), EvidenceUse.VIEWED),
                () -> evidence.remove(person, file.id()),
                () -> evidence.add(person, dossier, new SlotCode("E01"), "a.pdf", InputStream.nullInputStream()),
                () -> evidence.usedBytes(person, dossier),
                () -> evidence.freeze(person, dossier, 1),
                () -> evidence.asOfSubmission(person, dossier, 1),
                () -> evidence.changes(person, dossier, 1, 2),
                () -> evidence.among(person, List.of(file)),
                () -> evidence.ownOthers(person, file));
    }

    private boolean mayRead(Actor person, Stage.Case filing) {
        return List.of(filing.filler(), filing.signatory(), stage.county, stage.city, stage.province, stage.publisher)
                .contains(person);
    }

    /** Every role; those of bureaus and firms twice, here and elsewhere; and nobody. */
    private Map<String, @Nullable Actor> everybody(Stage.Case filing) {
        var people = new LinkedHashMap<String, @Nullable Actor>();
        people.put("own filler", filing.filler());
        people.put("own signatory", filing.signatory());
        people.put("filler of another firm", stranger.filler());
        people.put("signatory of another firm", stranger.signatory());
        people.put("county", stage.county);
        people.put("city", stage.city);
        people.put("province", stage.province);
        people.put("publisher", stage.publisher);
        people.put("another county", stage.otherCounty);
        people.put("another city", stage.otherCity);
        people.put("another province", stage.otherProvince);
        people.put("publisher of another province", stage.otherPublisher);
        people.put("expert", stage.expert);
        people.put("system administrator", stage.systemAdmin);
        people.put("security administrator", stage.securityAdmin);
        people.put("auditor", stage.auditor);
        people.put("expert of the county", of(Role.EXPERT));
        people.put("auditor of the county", of(Role.AUDITOR));
        people.put("nobody", null);
        var roles = EnumSet.noneOf(Role.class);
        people.values().stream().flatMap(Stream::ofNullable).forEach(person -> roles.add(person.role()));
        assertThat(roles).containsExactlyInAnyOrder(Role.values());
        return people;
    }

    private Actor of(Role role) {
        return new Actor(
                stage.expert.account(), "某人", role, new OfBureau(stage.countyBureau, BureauLevel.COUNTY), "127.0.0.1");
    }

    private static List<MockHttpServletRequestBuilder> requests(UUID file) {
        var address = "/evidence/" + file;
        return List.of(
                get(address),
                head(address),
                get(address + "?download"),
                get(address).header("Range", "bytes=0-9"),
                get(address).header("Range", "bytes=0-1,4-5"),
                get(address + "?submission=1"),
                get(address.toUpperCase(Locale.ROOT).replace("/EVIDENCE", "/evidence")));
    }

    private void assertIsTheAnswerForNothing(@Nullable Actor person, MockHttpServletResponse answer) throws Exception {
        var nothing = answer(person, get("/evidence/" + UUID.randomUUID()));
        assertThat(answer.getStatus()).isEqualTo(404).isEqualTo(nothing.getStatus());
        assertThat(answer.getHeaderNames()).isEqualTo(nothing.getHeaderNames());
        assertThat(answer.getContentAsByteArray()).isEmpty();
    }

    private MockHttpServletResponse answer(@Nullable Actor person, MockHttpServletRequestBuilder request)
            throws Exception {
        return EvidenceBackstage.browser(context, person)
                .perform(request)
                .andReturn()
                .getResponse();
    }
}
