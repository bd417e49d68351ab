package io.tidu.filing.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;

import io.tidu.TestAccounts;
import io.tidu.TiduTest;
import io.tidu.evidence.DossierId;
import io.tidu.evidence.EvidenceService;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.Stage;
import io.tidu.identity.Actor;
import io.tidu.identity.Role;
import io.tidu.shared.RowKey;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * UC-18, UC-21: every address that gives a file, a part of one or a package, asked of the whole program by every role, of the own territory and
 * of others. Whoever may not have it gets what is given for an address of nothing, and the log knows of no view.
 */
@TiduTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvidenceAddressesTest {

    /** Every address that there is, with the ways to ask it. A new one is to be entered here. */
    private static final Map<String, List<Function<String, MockHttpServletRequestBuilder>>> ADDRESSES = Map.of(
            "/evidence/{id}",
            List.of(
                    path -> get(path),
                    path -> head(path),
                    path -> get(path + "?download"),
                    path -> get(path).header("Range", "bytes=0-9"),
                    path -> get(path).header("Range", "bytes=0-1,4-5")),
            "/downloads/filings/{id}",
            List.of(path -> get(path), path -> get(path + "?submission=1")),
            "/downloads/archives/{id}",
            List.of(path -> get(path), path -> head(path), path -> get(path).header("Range", "bytes=0-9")));

    @Autowired
    private ApplicationContext context;

    @Autowired
    private EvidenceService evidence;

    @Autowired
    private RoundArchives archives;

    @Autowired
    private UserDetailsService accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc web;

    private final Map<String, @Nullable Actor> strangers = new LinkedHashMap<>();
    private final Map<Actor, String> logins = new LinkedHashMap<>();
    private Stage stage;
    private Stage.Case filing;
    private Map<String, UUID> keys;

    @BeforeAll
    void packAFiling() {
        stage = new Stage(context);
        filing = stage.in(FilingStatus.CITY_REVIEW);
        var file = evidence.list(filing.filler(), new DossierId(filing.id().value()))
                .getFirst();
        archives.ask(stage.city, List.of(filing.id()), Locale.SIMPLIFIED_CHINESE, UUID.randomUUID());
        await().atMost(Duration.ofSeconds(60))
                .until(() -> !archives.mine(stage.city).getFirst().state().isGoing());
        keys = Map.of(
                "/evidence/{id}",
                file.id().value(),
                "/downloads/filings/{id}",
                filing.id().value(),
                "/downloads/archives/{id}",
                archives.mine(stage.city).getFirst().id().value());
        admit(stage.city);
        everybodyElse().forEach((name, person) -> {
            strangers.put(name, person);
            if (person != null) {
                admit(person);
            }
        });
    }

    private Map<String, @Nullable Actor> everybodyElse() {
        var stranger = stage.firm();
        var people = new LinkedHashMap<String, @Nullable Actor>();
        people.put("nobody", null);
        people.put("filler of another firm", stranger.filler());
        people.put("signatory of another firm", stranger.signatory());
        people.put("another county", stage.otherCounty);
        people.put("another city", stage.otherCity);
        people.put("another province", stage.otherProvince);
        people.put("publisher of another province", stage.otherPublisher);
        people.put("expert who was given nothing", stage.expert);
        people.put("system administrator", stage.systemAdmin);
        people.put("security administrator", stage.securityAdmin);
        people.put("auditor", stage.auditor);
        return people;
    }

    private void admit(Actor person) {
        var login = "door" + UUID.randomUUID().toString().replace("-", "").substring(0, 14);
        logins.put(TestAccounts.register(jdbc, person, login, null), login);
    }

    @Test
    void noAddressIsForgotten() {
        var mapping = context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        var there = mapping.getHandlerMethods().entrySet().stream()
                .flatMap(entry -> entry.getKey().getPatternValues().stream()
                        .filter(path -> givesFiles(path, entry.getValue().getBeanType())))
                .collect(Collectors.toSet());
        assertThat(there).isEqualTo(ADDRESSES.keySet());
    }

    /** By where it lies or who answers. */
    private static boolean givesFiles(String path, Class<?> answers) {
        var module = answers.getPackageName();
        return path.startsWith("/evidence")
                || path.startsWith("/downloads")
                || Set.of("io.tidu.evidence", "io.tidu.filing").stream()
                        .anyMatch(owner -> module.equals(owner) || module.startsWith(owner + "."));
    }

    @Test
    void everyRoleIsAmongThoseWhoAreTurnedAway() {
        assertThat(strangers.values().stream()
                        .flatMap(Stream::ofNullable)
                        .map(Actor::role)
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Role.values());
    }

    @TestFactory
    Stream<DynamicTest> whoeverMayNotHaveItGetsWhatIsGivenForNothing() {
        return strangers.entrySet().stream()
                .flatMap(person -> ADDRESSES.keySet().stream()
                        .map(address -> DynamicTest.dynamicTest(
                                person.getKey() + " asks " + address,
                                () -> assertIsNothing(person.getValue(), address))));
    }

    private void assertIsNothing(@Nullable Actor person, String address) throws Exception {
        var key = Objects.requireNonNull(keys.get(address));
        for (var way : Objects.requireNonNull(ADDRESSES.get(address))) {
            var real = answer(person, way.apply(at(address, key)));
            var nothing = answer(person, way.apply(at(address, UUID.randomUUID())));
            assertThat(real.getStatus()).isEqualTo(person == null ? 302 : 404).isEqualTo(nothing.getStatus());
            assertThat(headers(real)).isEqualTo(headers(nothing));
            assertThat(real.getContentAsByteArray()).isEmpty();
        }
        assertThat(views(person)).isZero();
    }

    private static String at(String address, UUID key) {
        return address.replace("{id}", key.toString());
    }

    private static Map<String, List<String>> headers(MockHttpServletResponse answer) {
        return answer.getHeaderNames().stream().collect(Collectors.toMap(name -> name, answer::getHeaders));
    }

    /** Whatever the log says that this person has done. */
    private long views(@Nullable Actor person) {
        return person == null
                ? 0
                : jdbc.sql("select count(*) from audit_entry where account_id = ? and action like 'EVIDENCE%'")
                        .param(RowKey.bytes(person.account().value()))
                        .query(Long.class)
                        .single();
    }

    @TestFactory
    Stream<DynamicTest> whoMayHaveItGetsItAtTheSameAddress() {
        return ADDRESSES.keySet().stream()
                .map(address -> DynamicTest.dynamicTest(address, () -> {
                    var key = Objects.requireNonNull(keys.get(address));
                    for (var way : Objects.requireNonNull(ADDRESSES.get(address))) {
                        assertThat(answer(stage.city, way.apply(at(address, key)))
                                        .getStatus())
                                .isBetween(200, 206);
                    }
                    assertThat(views(stage.city)).isPositive();
                }));
    }

    private MockHttpServletResponse answer(@Nullable Actor person, MockHttpServletRequestBuilder request)
            throws Exception {
        var as = person == null
                ? anonymous()
                : user(accounts.loadUserByUsername(Objects.requireNonNull(logins.get(person))));
        return web.perform(request.with(as)).andReturn().getResponse();
    }
}
