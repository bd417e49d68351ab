package io.tidu.filing.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;

import io.tidu.TiduTest;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.Stage;
import io.tidu.identity.Actor;
import io.tidu.identity.CurrentActor;
import io.tidu.identity.NotAllowed;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** UC-21: every address by which a package can be had, by every role, of the own territory and of another. */
@TiduTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchiveAddressesTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private FilingArchive filings;

    @Autowired
    private RoundArchives archives;

    private Stage stage;
    private Stage.Case filing;
    private ArchiveRow made;

    @BeforeAll
    void packOne() {
        stage = new Stage(context);
        filing = stage.in(FilingStatus.COUNTY_REVIEW);
        var id = archives.ask(stage.county, List.of(filing.id()), Locale.SIMPLIFIED_CHINESE, UUID.randomUUID());
        await().atMost(Duration.ofSeconds(60))
                .until(() -> !archives.mine(stage.county).getFirst().state().isGoing());
        made = archives.mine(stage.county).getFirst();
        assertThat(made.id()).isEqualTo(id);
    }

    @Test
    void aFilingIsGivenToBeSavedUnderAChineseNameAndKeptByNobodyOnTheWay() throws Exception {
        var answer = answer(stage.county, get(ofFiling()));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("application/zip");
        var disposition = String.valueOf(answer.getHeader("Content-Disposition"));
        assertThat(disposition).startsWith("attachment");
        assertThat(URLDecoder.decode(disposition, StandardCharsets.UTF_8)).contains("虚构企业");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(Unpacked.of(answer.getContentAsByteArray()).files()).hasSizeGreaterThan(9);
    }

    @Test
    void aMadePackageIsGivenWholeAndInParts() throws Exception {
        var whole = answer(stage.county, get(ofPackage())).getContentAsByteArray();
        assertThat(Unpacked.sha256(whole)).isEqualTo(made.digest());
        var part = answer(stage.county, get(ofPackage()).header("Range", "bytes=10-19"));
        assertThat(part.getStatus()).isEqualTo(206);
        assertThat(part.getContentAsByteArray()).isEqualTo(Arrays.copyOfRange(whole, 10, 20));
        var asked = answer(stage.county, head(ofPackage()));
        assertThat(asked.getContentLengthLong()).isEqualTo(whole.length);
        assertThat(asked.getContentAsByteArray()).isEmpty();
    }

    @Test
    void everybodyElseGetsTheAnswerForNothing() throws Exception {
        var stranger = stage.firm();
        var nobody = new ArrayList<@Nullable Actor>(List.of(
                stranger.filler(),
                stranger.signatory(),
                stage.otherCounty,
                stage.otherCity,
                stage.otherProvince,
                stage.otherPublisher,
                stage.expert,
                stage.systemAdmin,
                stage.securityAdmin,
                stage.auditor));
        nobody.add(null);
        for (var person : nobody) {
            assertIsNothing(person, get(ofFiling()));
            assertIsNothing(person, get(ofFiling() + "?submission=1"));
            assertIsNothing(person, head(ofFiling()));
            assertIsNothing(person, get(ofPackage()));
            assertIsNothing(person, head(ofPackage()));
            assertIsNothing(person, get(ofPackage()).header("Range", "bytes=0-9"));
        }
        for (var person : List.of(filing.filler(), filing.signatory(), stage.city, stage.province, stage.publisher)) {
            assertIsNothing(person, get(ofPackage()));
        }
    }

    @Test
    void whatMakesNoSenseIsNotThereEither() throws Exception {
        for (var address : List.of(
                "/downloads/filings/1",
                "/downloads/filings/" + UUID.randomUUID(),
                ofFiling() + "?submission=x",
                ofFiling() + "?submission=0",
                ofFiling() + "?submission=2",
                "/downloads/archives/1",
                "/downloads/archives/" + UUID.randomUUID())) {
            assertIsNothing(stage.county, get(address));
        }
    }

    private void assertIsNothing(@Nullable Actor person, MockHttpServletRequestBuilder request) throws Exception {
        var answer = answer(person, request);
        assertThat(answer.getStatus()).as("%s", person).isEqualTo(404);
        assertThat(answer.getContentAsByteArray()).isEmpty();
        assertThat(answer.getHeader("Content-Disposition")).isNull();
    }

    private String ofFiling() {
        return "/downloads/filings/" + filing.id().value();
    }

    private String ofPackage() {
        return "/downloads/archives/" + made.id().value();
    }

    private MockHttpServletResponse answer(@Nullable Actor person, MockHttpServletRequestBuilder request)
            throws Exception {
        var someone = new LoggedIn(person);
        return MockMvcBuilders.standaloneSetup(
                        new ArchiveController(filings, someone), new PackageController(archives, someone))
                .build()
                .perform(request)
                .andReturn()
                .getResponse();
    }

    private record LoggedIn(@Nullable Actor actor) implements CurrentActor {

        @Override
        public Optional<Actor> get() {
            return Optional.ofNullable(actor);
        }

        @Override
        public Actor require() {
            return get().orElseThrow(() -> new NotAllowed("identity.loginRequired"));
        }
    }
}
