package io.tidu.evidence;

import static io.tidu.evidence.EvidenceWorkshop.stream;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tidu.identity.Actor;
import io.tidu.identity.CurrentActor;
import io.tidu.identity.NotAllowed;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class EvidenceControllerTest extends EvidenceRoom {

    private static final SlotCode AUDIT = new SlotCode("E04");

    @Autowired
    private MockMvc wholeProgram;

    private DossierId dossier;
    private MockMvc browser;
    private @Nullable Actor loggedIn = People.official();
    private final byte[] pdf = Samples.uniquePdf(2);

    @BeforeEach
    void openADossier() throws Exception {
        dossier = workshop.gate.openDossier();
        browser = MockMvcBuilders.standaloneSetup(new EvidenceController(evidence, currentActor()))
                .build();
    }

    @Test
    void showsAPdfInThePageUnderAPolicyOfItsOwn() throws Exception {
        var row = add("审计报告 2025.pdf", pdf);
        browser.perform(get(address(row)))
                .andExpect(status().isOk())
                .andExpect(content().bytes(pdf))
                .andExpect(header().string("Content-Type", "application/pdf"))
                .andExpect(header().longValue("Content-Length", pdf.length))
                .andExpect(header().string("ETag", '"' + row.digest() + '"'))
                .andExpect(header().string("Accept-Ranges", "bytes"))
                .andExpect(header().string("Cache-Control", "private, no-cache"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("X-Frame-Options", "SAMEORIGIN"))
                .andExpect(
                        header().string(
                                        "Content-Security-Policy",
                                        "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'"))
                .andExpect(header().string(
                                "Content-Disposition",
                                allOf(
                                        startsWith("inline;"),
                                        containsString(
                                                "filename*=UTF-8''%E5%AE%A1%E8%AE%A1%E6%8A%A5%E5%91%8A%202025.pdf"))));
    }

    @Test
    void locksAnImageUpAndGivesAnOfdOnlyAsADownload() throws Exception {
        browser.perform(get(address(add("执照.png", Samples.image("png")))))
                .andExpect(header().string("Content-Type", "image/png"))
                .andExpect(header().string("Content-Security-Policy", endsWith("sandbox")));
        browser.perform(get(address(add("批文.ofd", Samples.ofd()))))
                .andExpect(header().string("Content-Type", "application/ofd"))
                .andExpect(header().string("Content-Disposition", startsWith("attachment;")));
    }

    @Test
    void givesTheFileAsADownloadWhenAskedTo() throws Exception {
        var row = add("a.pdf", pdf);
        browser.perform(get(address(row) + "?download"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", startsWith("attachment;")));
        assertThat(logged(row)).contains("EVIDENCE_DOWNLOADED").doesNotContain("EVIDENCE_VIEWED");
    }

    @Test
    void givesThePartThatAViewerAsksFor() throws Exception {
        var row = add("a.pdf", pdf);
        browser.perform(get(address(row)).header("Range", "bytes=10-19"))
                .andExpect(status().isPartialContent())
                .andExpect(header().string("Content-Range", "bytes 10-19/" + pdf.length))
                .andExpect(header().longValue("Content-Length", 10))
                .andExpect(content().bytes(Arrays.copyOfRange(pdf, 10, 20)));
        browser.perform(get(address(row)).header("Range", "bytes=-5"))
                .andExpect(status().isPartialContent())
                .andExpect(content().bytes(Arrays.copyOfRange(pdf, pdf.length - 5, pdf.length)));
        browser.perform(get(address(row)).header("Range", "bytes=" + (pdf.length - 3) + "-99999999"))
                .andExpect(status().isPartialContent())
                .andExpect(content().bytes(Arrays.copyOfRange(pdf, pdf.length - 3, pdf.length)));
    }

    @Test
    void saysThatARangeBehindTheEndCannotBeGiven() throws Exception {
        var row = add("a.pdf", pdf);
        browser.perform(get(address(row)).header("Range", "bytes=99999999-"))
                .andExpect(status().isRequestedRangeNotSatisfiable())
                .andExpect(header().string("Content-Range", "bytes */" + pdf.length));
    }

    @Test
    void saysThatARangeWithoutSenseCannotBeGiven() throws Exception {
        var row = add("a.pdf", pdf);
        for (var range : new String[] {"bytes=x-y", "bytes=9-5", "bytes=", "bytes=-", "bytes=-0", "bytes=1-2-3"}) {
            browser.perform(get(address(row)).header("Range", range))
                    .andExpect(status().isRequestedRangeNotSatisfiable())
                    .andExpect(header().string("Content-Range", "bytes */" + pdf.length));
        }
    }

    @Test
    void givesSeveralPartsAtOnceAndLeavesOutThoseBehindTheEnd() throws Exception {
        var row = add("a.pdf", pdf);
        var answer = browser.perform(get(address(row)).header("Range", "bytes=0-4, 10-19,99999999-, -3"))
                .andExpect(status().isPartialContent())
                .andExpect(header().string("Content-Type", startsWith("multipart/byteranges; boundary=")))
                .andReturn()
                .getResponse();
        var boundary = String.valueOf(answer.getContentType()).split("boundary=")[1];
        var expected = new StringBuilder();
        for (var part :
                List.of(new ByteRange(0, 4), new ByteRange(10, 19), new ByteRange(pdf.length - 3, pdf.length - 1))) {
            expected.append("\r\n--" + boundary + "\r\nContent-Type: application/pdf\r\nContent-Range: "
                    + part.header(pdf.length) + "\r\n\r\n"
                    + new String(pdf, (int) part.first(), (int) part.length(), StandardCharsets.ISO_8859_1));
        }
        expected.append("\r\n--" + boundary + "--\r\n");
        assertThat(new String(answer.getContentAsByteArray(), StandardCharsets.ISO_8859_1))
                .isEqualTo(expected.toString());
    }

    @Test
    void givesTheWholeFileForRangesItDoesNotServe() throws Exception {
        var row = add("a.pdf", pdf);
        for (var range :
                new String[] {"lines=1-2", "bytes=0-,0-", "bytes=0-0,1-1,2-2,3-3,4-4,5-5,6-6,7-7,8-8,9-9,10-10"}) {
            browser.perform(get(address(row)).header("Range", range))
                    .andExpect(status().isOk())
                    .andExpect(content().bytes(pdf));
        }
        browser.perform(get(address(row)).header("Range", "bytes=0-1").header("If-Range", "\"other\""))
                .andExpect(status().isOk())
                .andExpect(content().bytes(pdf));
    }

    @Test
    void sendsNothingAgainThatTheBrowserHasButAsksPermissionAgain() throws Exception {
        var row = add("a.pdf", pdf);
        var known = '"' + row.digest() + '"';
        browser.perform(get(address(row)).header("If-None-Match", known))
                .andExpect(status().isNotModified())
                .andExpect(content().string(""));
        workshop.gate.open.clear();
        browser.perform(get(address(row)).header("If-None-Match", known)).andExpect(status().isNotFound());
    }

    @Test
    void tellsTheLengthWithoutOpeningTheFile() throws Exception {
        var row = add("a.pdf", pdf);
        browser.perform(head(address(row)))
                .andExpect(status().isOk())
                .andExpect(header().longValue("Content-Length", pdf.length))
                .andExpect(content().string(""));
        assertThat(logged(row)).containsExactly("EVIDENCE_ADDED");
    }

    @Test
    void onePdfReadInManyPiecesIsOneEntryInTheLog() throws Exception {
        var row = add("a.pdf", pdf);
        for (int i = 0; i < 5; i++) {
            browser.perform(get(address(row)).header("Range", "bytes=" + i + "-" + (i + 10)));
        }
        assertThat(logged(row)).containsExactly("EVIDENCE_ADDED", "EVIDENCE_VIEWED");
    }

    @Test
    void whatIsNotThereAndWhatMayNotBeSeenGetTheSameAnswer() throws Exception {
        var row = add("a.pdf", pdf);
        workshop.gate.open.clear();
        var foreign = browser.perform(get(address(row))).andReturn().getResponse();
        var missing = browser.perform(get("/evidence/" + UUID.randomUUID()))
                .andReturn()
                .getResponse();
        var nonsense = browser.perform(get("/evidence/E01")).andReturn().getResponse();

        assertThat(foreign.getStatus()).isEqualTo(404);
        assertThat(foreign.getHeaderNames()).isEqualTo(missing.getHeaderNames());
        assertThat(missing.getStatus()).isEqualTo(404);
        assertThat(nonsense.getStatus()).isEqualTo(404);
        loggedIn = null;
        browser.perform(get(address(row))).andExpect(status().isNotFound());
    }

    @Test
    void standsBehindTheLogin() throws Exception {
        wholeProgram.perform(get("/evidence/" + UUID.randomUUID())).andExpect(redirectedUrl("/login"));
    }

    private EvidenceRow add(String name, byte[] bytes) {
        return evidence.add(People.filler(), dossier, AUDIT, name, stream(bytes));
    }

    private static String address(EvidenceRow row) {
        return "/evidence/" + row.id().value();
    }

    private List<String> logged(EvidenceRow row) {
        return jdbc.sql("select action from audit_entry where subject = ? order by at, id")
                .param("evidence:" + row.id().value())
                .query(String.class)
                .list();
    }

    private CurrentActor currentActor() {
        return new CurrentActor() {
            @Override
            public Optional<Actor> get() {
                return Optional.ofNullable(loggedIn);
            }

            @Override
            public Actor require() {
                return get().orElseThrow(() -> new NotAllowed("identity.loginRequired"));
            }
        };
    }
}
