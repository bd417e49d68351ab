package io.tidu.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tidu.TiduTest;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** UC-09: anybody checks a firm against a rung, without an account. */
@TiduTest
class CheckPageTest {

    private static final Cookie ENGLISH = new Cookie("tidu-language", "en");
    private static final AtomicInteger CALLERS = new AtomicInteger();

    @Autowired
    private MockMvc web;

    @Autowired
    private Rulebooks rulebooks;

    @Autowired
    private Clock clock;

    private final Map<String, List<String>> typed = new LinkedHashMap<>();
    private int lastYear;

    @BeforeEach
    void fillIn() {
        lastYear = LocalDate.now(clock).getYear() - 1;
        type("rung", "SRDI_SME");
        type("kind", "NEW");
        type("region", "");
        type(year("revenue", 0), "6,200.00");
        type(year("core_revenue", 0), "5900");
        type(year("rd_expense", 0), "161.2");
        type(year("revenue", 1), "5400");
        type(year("rd_expense", 1), "330");
        type("facts.niche_years", "４");
        type("facts.titles", "INNOVATIVE_SME");
        type("facts.blocked", "NONE");
    }

    @Test
    void offersEveryRungThatHasAnEditionInForceToday() throws Exception {
        var page = text(web.perform(get("/check")).andExpect(status().isOk()));
        var today = LocalDate.now(clock);
        assertThat(rulebooks.all().stream()
                        .filter(rulebook -> rulebook.inForce(FilingKind.NEW, today))
                        .map(rulebook -> "/check?rung=" + rulebook.rung()))
                .isNotEmpty()
                .allSatisfy(address -> assertThat(page).contains(address));
    }

    @Test
    void everyRungThatIsOfferedOpens() throws Exception {
        var links = Pattern.compile("href=\"(/check\\?rung=[A-Z_]+)\"").matcher(text(web.perform(get("/check"))));
        for (var link : links.results().map(found -> found.group(1)).toList()) {
            web.perform(get(link))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("id=\"check\"")));
        }
    }

    @Test
    void asksOnlyForTheFiguresOfTheRung() throws Exception {
        web.perform(get("/check?rung=SRDI_SME"))
                .andExpect(content().string(containsString(year("rd_expense", 1))))
                .andExpect(content().string(containsString("见利润表“研发费用”")))
                .andExpect(content().string(not(containsString("net_profit"))))
                .andExpect(content().string(not(containsString("field_years"))));
    }

    @Test
    void saysInPlainWordsWhatIsMetAndHowFarTheRestIs() throws Exception {
        var page = text(send().andExpect(status().isOk()));
        assertThat(page)
                .contains("暂时还不符合", "差 1 项", "项数据不足", "1 项由审核人员判断")
                .contains("研发费用占营业收入比重 2.6 %，要求不低于 3 %，还差 0.4 个百分点", "研发费用增加 24.8 万元即可达到")
                .contains("附件1 · 研发费用", "工信部企业〔2026〕2号");
        assertThat(line(page, "P3")).contains("不符合");
        assertThat(line(page, "P2b")).contains("符合").doesNotContain("不符合");
        assertThat(line(page, "P6")).contains("数据不足");
    }

    @Test
    void keepsWhatWasTypedAsItWasTyped() throws Exception {
        assertThat(text(send()))
                .contains("value=\"6,200.00\"", "value=\"４\"")
                .containsPattern("value=\"NONE\" checked");
    }

    @Test
    void showsTheScoreCardOfARungThatHasOne() throws Exception {
        type("rung", "INNOVATIVE_SME");
        assertThat(text(send())).contains("满 60 分通过", "创新能力", "符合其中一条即可", "评分表各项");
    }

    @ParameterizedTest
    @CsvSource({
        "abc, 请填数字",
        "-1, 不能小于 0",
        "1e9, 请填数字",
        "1234567890123, 整数部分最多",
    })
    void tellsWhatIsWrongAtItsFieldAndAssessesNothing(String wrong, String told) throws Exception {
        type(year("revenue", 0), wrong);
        var page = text(send().andExpect(status().isUnprocessableContent()));
        assertThat(page).contains("有 1 处需要改一改", told, "value=\"" + wrong + "\"").doesNotContain("id=\"result\"");
        assertThat(page).containsPattern("id=\"" + Pattern.quote(year("revenue", 0)) + "-problem\"[^>]*>[^<]*" + told);
    }

    @Test
    void tellsOfWhatCannotBothBeTrue() throws Exception {
        typed.put("facts.blocked", List.of("NONE", "SAFETY"));
        type(year("core_revenue", 0), "6201");
        assertThat(text(send().andExpect(status().isUnprocessableContent())))
                .contains("有 2 处需要改一改", "不能和其他选项同时选", "不能大于同一年的营业收入");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rung=NO_SUCH_RUNG", "rung=<script>", "rung=SRDI_SME&kind=OLD", "rung=SRDI_SME&region=99"})
    void whatThereIsNotIsNotFound(String question) throws Exception {
        web.perform(get("/check?" + question)).andExpect(status().isNotFound());
        type("rung", "NO_SUCH_RUNG");
        send().andExpect(status().isNotFound());
    }

    @Test
    void anotherChoiceKeepsWhatWasTyped() throws Exception {
        type("rung", "LITTLE_GIANT");
        type("choose", "1");
        var page = text(send().andExpect(status().isOk()));
        assertThat(page).contains("小巨人", "value=\"6,200.00\"").doesNotContain("id=\"result\"");
    }

    @Test
    void tooMuchIsToldAndLosesNothing() throws Exception {
        var caller = "203.0.113." + CALLERS.incrementAndGet();
        type("choose", "1");
        ResultActions answer;
        int calls = 0;
        do {
            answer = send(post("/check"), caller);
        } while (answer.andReturn().getResponse().getStatus() == 200 && calls++ < 500);
        assertThat(text(answer.andExpect(status().isTooManyRequests()).andExpect(header().exists("Retry-After"))))
                .contains("请求太多了", "value=\"6,200.00\"");
    }

    @Test
    void speaksEnglishToWhoChoseIt() throws Exception {
        var page = text(send(post("/check").cookie(ENGLISH), "203.0.113.200"));
        assertThat(page)
                .contains("lang=\"en\"", "By these figures not yet", "1 not met", "from the main business")
                .doesNotContain("差 1 项");
    }

    @Test
    void keepsNothingAnywhere() throws Exception {
        var answer = send().andExpect(header().doesNotExist("Set-Cookie"))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().string("Content-Security-Policy", containsString("script-src 'self';")))
                .andReturn();
        assertThat(answer.getRequest().getSession(false)).isNull();
        assertThat(text(send())).doesNotContain(" style=", "<style", "<script", "_csrf");
    }

    @Test
    void isLightAndAsksForLittle() throws Exception {
        var page = text(send());
        var files = Pattern.compile("(?:src|href)=\"(/assets/[^\"]+)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        long weight = page.getBytes(StandardCharsets.UTF_8).length;
        for (var file : files) {
            weight += new ClassPathResource("META-INF/resources" + file).contentLength();
        }
        assertThat(files.size() + 1).isLessThanOrEqualTo(30);
        assertThat(weight).isLessThan(450_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/login", "/lists"})
    void isFoundFromTheOtherPages(String path) throws Exception {
        web.perform(get(path)).andExpect(content().string(containsString("href=\"/check\"")));
    }

    private void type(String field, String value) {
        typed.put(field, List.of(value));
    }

    private String year(String figure, int back) {
        return "years." + (lastYear - back) + "." + figure;
    }

    private ResultActions send() throws Exception {
        return send(post("/check"), "203.0.113.201");
    }

    private ResultActions send(MockHttpServletRequestBuilder call, String caller) throws Exception {
        typed.forEach((field, values) -> call.param(field, values.toArray(String[]::new)));
        return web.perform(call.with(request -> {
            request.setRemoteAddr(caller);
            return request;
        }));
    }

    private static String text(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private static String line(String page, String code) {
        int from = page.indexOf("data-code=\"" + code + "\"");
        return page.substring(from, page.indexOf("</li>", from));
    }
}
