package io.tidu.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.zip.GZIPInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** UC-29: figures and feeds for everybody. */
class FiguresPageTest extends PublicationTest {

    private static final Cookie ENGLISH = new Cookie("tidu-language", "en");

    @Autowired
    private MockMvc web;

    /** On a day that nobody else asks for: figures are counted once a day and minute. */
    @Test
    void showsWhereTitlesAreHeldAndWhatTheYearsBrought() throws Exception {
        published.list(3);
        clock.set("2026-06-10", "10:00");

        web.perform(get("/figures").param("rung", "SRDI_SME"))
                .andExpect(status().isOk())
                .andExpect(header().exists("ETag"))
                .andExpect(header().doesNotExist("Set-Cookie"))
                .andExpect(content().string(containsString("西湖区")))
                .andExpect(content().string(containsString("/lists?region=330106&amp;rung=SRDI_SME")))
                .andExpect(content().string(containsString("2026（至今）")))
                .andExpect(content().string(not(containsString(" style="))));
        web.perform(get("/figures").cookie(ENGLISH))
                .andExpect(content().string(containsString("As of")))
                .andExpect(content().string(containsString("2026 (so far)")));
    }

    @Test
    void aRungThatIsNoneIsToldSo() throws Exception {
        web.perform(get("/figures").param("rung", "NOBODY"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("id=\"rung-problem\"")));
    }

    @Test
    void programsGetTheSameFigures() throws Exception {
        published.list(2);
        clock.set("2026-06-11", "10:00");

        web.perform(get("/api/v1/figures"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.day").value("2026-06-11"))
                .andExpect(jsonPath("$.places[?(@.rung == 'SRDI_SME' && @.countyCode == '330106')].titles")
                        .isNotEmpty())
                .andExpect(jsonPath("$.years[?(@.rung == 'SRDI_SME' && @.year == 2026)].recognised")
                        .isNotEmpty());
    }

    @Test
    void theNewestListsAndNoticesComeAsAFeed() throws Exception {
        var list = published.list(2);
        var feed = feed("/feeds/lists.atom");
        var newest = (Element) feed.getElementsByTagName("entry").item(0);

        assertThat(text(newest, "id")).isEqualTo("http://localhost/lists/" + list.number());
        assertThat(text(newest, "title")).isEqualTo(list.title());
        assertThat(OffsetDateTime.parse(text(newest, "updated")).toInstant())
                .isEqualTo(Instant.parse("2026-06-07T16:00:00Z"));
        assertThat(text(newest, "summary")).contains("认定名单", list.documentNumber());
        assertThat(feed("/feeds/notices.atom").getElementsByTagName("id").getLength())
                .isGreaterThan(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/feeds/lists.atom", "/feeds/notices.atom", "/figures", "/api/v1/figures"})
    void whoHasItIsToldThatNothingChanged(String path) throws Exception {
        var tag = web.perform(get(path)).andReturn().getResponse().getHeader("ETag");

        assertThat(tag).isNotNull();
        web.perform(get(path).header("If-None-Match", tag)).andExpect(status().isNotModified());
    }

    @Test
    void whoTakesItPackedGetsTheSameInLess() throws Exception {
        var plain = web.perform(get("/figures").header("Accept-Encoding", "br, gzip;q=0"))
                .andExpect(header().doesNotExist("Content-Encoding"))
                .andReturn()
                .getResponse();
        var packed = web.perform(get("/figures").header("Accept-Encoding", "gzip, deflate, br"))
                .andExpect(header().string("Content-Encoding", "gzip"))
                .andExpect(header().string("Vary", containsString("Accept-Encoding")))
                .andReturn()
                .getResponse();

        assertThat(packed.getContentAsByteArray()).hasSizeLessThan(plain.getContentAsByteArray().length / 3);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.getContentAsByteArray())))
                .hasBinaryContent(plain.getContentAsByteArray());
        assertThat(packed.getHeader("ETag")).isEqualTo(plain.getHeader("ETag"));
    }

    private Document feed(String path) throws Exception {
        var answer = web.perform(get(path))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/atom+xml;charset=UTF-8"))
                .andReturn();
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()));
    }

    private static String text(Element element, String name) {
        return element.getElementsByTagName(name).item(0).getTextContent();
    }
}
