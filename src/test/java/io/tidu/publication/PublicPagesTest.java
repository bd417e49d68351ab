package io.tidu.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

class PublicPagesTest extends PublicationTest {

    private static final Cookie ENGLISH = new Cookie("tidu-language", "en");

    @Autowired
    private MockMvc web;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/lists", "/notices", "/sitemap.xml", "/robots.txt", "/api/v1/lists"})
    void setsNoCookieAndMakesNoSession(String path) throws Exception {
        var answer = open(path)
                .andExpect(status().isOk())
                .andExpect(header().doesNotExist("Set-Cookie"))
                .andReturn();

        assertThat(answer.getRequest().getSession(false)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/lists", "/notices", "/lists/RD-1999-0001"})
    void runsNoScriptButItsOwnAndNoStyleInTheMarkup(String path) throws Exception {
        var answer = open(path)
                .andExpect(header().string("Content-Security-Policy", containsString("script-src 'self';")))
                .andExpect(header().string("Content-Security-Policy", not(containsString("unsafe"))))
                .andReturn();

        assertThat(answer.getResponse().getContentAsString())
                .doesNotContain(" style=", "<style", "onclick", "<script>");
    }

    @Test
    void theFirstPageIsLightAndAsksForLittle() throws Exception {
        published.list(5);
        var page = open("/").andReturn().getResponse().getContentAsString();
        var files = Pattern.compile("(?:src|href)=\"(/assets/[^\"]+)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        long weight = page.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
        for (var file : files) {
            weight += new ClassPathResource("META-INF/resources" + file).contentLength();
        }

        assertThat(files.size() + 1).isLessThanOrEqualTo(30);
        assertThat(weight).isLessThan(450_000);
    }

    @Test
    void theHomeShowsTheLadderTheNewestListsAndWhatRuns() throws Exception {
        var list = published.list(2);
        var round = office.round();
        office.propose(round, 1);
        var running = published.running(round);

        open("/")
                .andExpect(content().string(containsString("专精特新中小企业")))
                .andExpect(content().string(containsString("/lists/" + list.number())))
                .andExpect(content().string(containsString("/notices/" + running.number())))
                .andExpect(content().string(containsString("还剩 5 个工作日")));
    }

    @Test
    void speaksEnglishToWhoChoseItAndSaysThatTheCookieMatters() throws Exception {
        web.perform(get("/").cookie(ENGLISH))
                .andExpect(header().string("Vary", containsString("Cookie")))
                .andExpect(content().string(containsString("lang=\"en\"")))
                .andExpect(content().string(containsString("How to file")));
        open("/").andExpect(content().string(containsString("怎样申报")));
    }

    @Test
    void showsAListWithItsFirmsByCityAndCounty() throws Exception {
        var list = published.list(4);
        var page = open("/lists/" + list.number()).andExpect(status().isOk()).andReturn();
        var firms = record.listEntries(list.number(), EntryFilter.ALL, 0, 10);

        assertThat(page.getResponse().getContentAsString())
                .contains(list.documentNumber(), list.digest(), "杭州市", "西湖区", "滨江区", "2029年6月7日")
                .containsSubsequence(
                        firms.stream().map(entry -> entry.firm().creditCode()).toList())
                .contains(list.number() + ".xlsx", list.number() + ".csv", list.number() + ".json");
    }

    @Test
    void findsAFirmWithinAList() throws Exception {
        var list = published.list(4);
        var firms = record.listEntries(list.number(), EntryFilter.ALL, 0, 10);

        web.perform(get("/lists/" + list.number())
                        .param("q", firms.getFirst().firm().name()))
                .andExpect(
                        content().string(containsString(firms.getFirst().firm().creditCode())))
                .andExpect(content()
                        .string(not(containsString(firms.getLast().firm().creditCode()))));
        web.perform(get("/lists/" + list.number()).param("region", "330108"))
                .andExpect(content().string(not(containsString("虚构乙"))));
    }

    @Test
    void findsATitleByNameByCodeAndByRegion() throws Exception {
        var list = published.list(2);
        var firm = record.listEntries(list.number(), EntryFilter.ALL, 0, 10)
                .getFirst()
                .firm();
        clock.set("2026-06-09", "10:00");

        for (var query : new String[] {firm.name(), firm.creditCode()}) {
            web.perform(get("/lists")
                            .param("q", query)
                            .param("rung", "SRDI_SME")
                            .param("year", "2026"))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("<th scope=\"row\">" + firm.name())))
                    .andExpect(content().string(containsString("2029-06-07")));
        }
        web.perform(get("/lists").param("q", firm.name()).param("region", "330200"))
                .andExpect(content().string(containsString("没有找到当前有效的称号")));
        web.perform(get("/lists").param("region", "330100")).andExpect(content().string(containsString("杭州市")));
    }

    @Test
    void aNoticeStaysReadableAfterItsEnd() throws Exception {
        var round = office.round();
        office.propose(round, 3);
        var running = published.running(round);
        open("/notices/" + running.number())
                .andExpect(content().string(containsString("还剩 5 个工作日")))
                .andExpect(content().string(containsString("0571-00000001")))
                .andExpect(content().string(containsString("0571-00000002")))
                .andExpect(content().string(containsString("2026-06-05 24:00")));
        clock.set("2026-06-06", "00:30");
        open("/notices/" + running.number()).andExpect(content().string(containsString("公示期已满")));
        notices.close(office.publisher, running.id(), UUID.randomUUID());

        open("/notices/" + running.number())
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("公示已结束")));
        open("/notices").andExpect(content().string(containsString(running.publicNumber())));
    }

    @Test
    void aDraftIsNotThereForThePublic() throws Exception {
        var round = office.round();
        office.propose(round, 1);
        var draft = notices.draft(
                office.publisher,
                new NewNotice(round, new NewNotice.Choice.Everything(), 5, Office.text()),
                UUID.randomUUID());

        open("/notices/" + draft.id().value()).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/lists/RD-1999-0001", "/notices/GS-1999-0001", "/lists/RD-1999-0001.csv", "/lists/x.exe"})
    void whatIsNotThereIsNotFound(String path) throws Exception {
        open(path).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @CsvSource({
        "/lists, rung, NO_SUCH_RUNG",
        "/lists, region, 33",
        "/lists, region, 999999",
        "/lists, year, abcd",
        "/lists, year, 26",
        "/lists, page, 0",
        "/lists, page, -1",
        "/lists, page, x",
        "/lists, page, 99999999999",
        "/notices, page, x"
    })
    void anAddressThatMakesNoSenseIsToldSo(String path, String field, String value) throws Exception {
        web.perform(get(path).param(field, value))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("id=\"" + field + "-problem\"")));
        web.perform(get(path).param(field, value).cookie(ENGLISH)).andExpect(status().isBadRequest());
    }

    @Test
    void aSearchTextMayBeLongButNotEndless() throws Exception {
        web.perform(get("/lists").param("q", "长".repeat(100))).andExpect(status().isOk());
        web.perform(get("/lists").param("q", "长".repeat(101))).andExpect(status().isBadRequest());
        web.perform(get("/lists").param("q", "<script>alert(1)</script>%_'\""))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("<script>alert"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/lists", "/notices"})
    void whoHasThePageIsToldThatNothingChanged(String path) throws Exception {
        var tag = open(path)
                .andExpect(header().exists("ETag"))
                .andExpect(header().string("Cache-Control", containsString("public")))
                .andReturn()
                .getResponse()
                .getHeader("ETag");
        assertThat(tag).isNotNull();

        web.perform(get(path).header("If-None-Match", tag))
                .andExpect(status().isNotModified())
                .andExpect(content().string(""));
        web.perform(get(path).header("If-None-Match", tag).cookie(ENGLISH)).andExpect(status().isOk());
    }

    @Test
    void aNewListIsOnThePageAtOnceThoughPagesAreKept() throws Exception {
        open("/lists");

        var list = published.list(1);

        open("/lists").andExpect(content().string(containsString(list.number())));
    }

    @ParameterizedTest
    @CsvSource({
        "csv, text/csv;charset=UTF-8",
        "xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "json, application/json",
        "pdf, application/pdf"
    })
    void aListCanBeTakenAsAFileAndNotTwice(String extension, String type) throws Exception {
        var list = published.list(3);
        var address = "/lists/" + list.number() + "." + extension;
        var answer = open(address)
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", type))
                .andExpect(header().string("Content-Disposition", containsString(list.number() + "." + extension)))
                .andReturn()
                .getResponse();
        var tag = answer.getHeader("ETag");
        assertThat(tag).isNotNull();
        assertThat(answer.getContentAsByteArray()).isNotEmpty();

        web.perform(get(address).header("If-None-Match", tag)).andExpect(status().isNotModified());
    }

    @Test
    void aKeptPageCostsNoStatementAndALongListNoMoreThanAShortOne() throws Exception {
        var shortList = published.list(3);
        var longList = published.list(150);
        int forShort = statements.of(() -> open("/lists/" + shortList.number()));

        assertThat(statements.of(() -> open("/lists/" + longList.number()))).isEqualTo(forShort);
        assertThat(statements.of(() -> open("/lists/" + longList.number()))).isZero();
    }

    @Test
    void manyListsAndNoticesCostNoMoreStatementsThanFew() throws Exception {
        published.list(1);
        openAll();
        int forFew = statements.of(() -> openAll());
        for (int i = 0; i < 5; i++) {
            published.list(1);
        }

        assertThat(statements.of(() -> openAll())).isEqualTo(forFew).isBetween(1, 12);
    }

    /** Asked for in a way nobody has yet, so that nothing kept answers. */
    private void openAll() throws Exception {
        for (var path : new String[] {"/", "/lists", "/notices", "/api/v1/lists"}) {
            open(path + "?asked=" + UUID.randomUUID()).andExpect(status().isOk());
        }
    }

    @Test
    void listsEveryPageForSearchEngines() throws Exception {
        var list = published.list(1);

        open("/sitemap.xml")
                .andExpect(content().string(containsString("<loc>http://localhost/lists/" + list.number() + "</loc>")))
                .andExpect(content().string(containsString("/notices/" + list.noticeNumber() + "</loc>")));
        open("/robots.txt").andExpect(content().string(containsString("Sitemap: http://localhost/sitemap.xml")));
    }

    private ResultActions open(String path) throws Exception {
        return web.perform(get(path));
    }
}
