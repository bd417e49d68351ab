package io.tidu.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The form for everybody: no account, no script. */
class ObjectionPagesTest extends ObjectionStage {

    private static final AtomicInteger ADDRESSES = new AtomicInteger();
    private static final ObjectionFilter ALL = ObjectionFilter.of(ObjectionFilter.Show.ALL);

    @Autowired
    private MockMvc web;

    private final MockHttpSession session = new MockHttpSession();
    private final String address = "2001:db8:b:" + Integer.toHexString(ADDRESSES.incrementAndGet()) + "::1";

    @Test
    void theNoticeLeadsToTheFormOfEachFirmWhileItRuns() throws Exception {
        var link = "/notices/" + notice.number() + "/objection?firm="
                + firms.getFirst().firm().creditCode();

        web.perform(get("/notices/" + notice.number()))
                .andExpect(status().isOk())
                .andExpect(header().doesNotExist("Set-Cookie"))
                .andExpect(content().string(containsString(link)));
        clock.set("2026-06-06", "00:00");
        web.perform(get("/notices/" + notice.number())).andExpect(content().string(not(containsString(link))));
    }

    @Test
    void anObjectionIsSentAndItsReceiptLooksItUp() throws Exception {
        send(filled()).andExpect(redirectedUrl("/objections/received"));
        var page = web.perform(get("/objections/received").session(session))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        var receipt = Pattern.compile("YY-2026-[0-9]+-[0-9A-Z]{10}").matcher(page);
        assertThat(receipt.find()).isTrue();

        web.perform(post("/objections")
                        .param("receipt", receipt.group())
                        .with(csrf())
                        .with(from()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("处理中")))
                .andExpect(
                        content().string(containsString(firms.getFirst().firm().name())))
                .andExpect(content().string(not(containsString(NAME))))
                .andExpect(content().string(not(containsString(CONTACT))));
        assertThat(objections.list(county, ALL, 0, 10))
                .singleElement()
                .satisfies(row -> assertThat(row.files()).isOne());
    }

    @Test
    void aFormSentTwiceMakesOneObjection() throws Exception {
        var key = key();
        send(filled(key));
        send(filled(key)).andExpect(redirectedUrl("/objections/received"));

        assertThat(objections.count(county, ALL)).isOne();
    }

    @Test
    void aFormThatWasNotGivenOutIsNotTaken() throws Exception {
        send(filled(java.util.UUID.randomUUID().toString()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("表单已过期")))
                .andExpect(content().string(containsString(NAME)));
        assertThat(objections.count(county, ALL)).isZero();
    }

    @Test
    void whoFillsInTheHiddenFieldIsNotTaken() throws Exception {
        send(filled().param("website", "http://spam.example")).andExpect(status().isUnprocessableContent());
        assertThat(objections.count(county, ALL)).isZero();
    }

    @Test
    void everythingThatIsMissingIsToldAtOnceInBothLanguages() throws Exception {
        var empty = multipart(path()).file(nothing()).param("key", key()).param("firm", code());
        send((MockMultipartHttpServletRequestBuilder) empty)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("匿名的不予受理")))
                .andExpect(content().string(containsString("请填写联系电话")))
                .andExpect(content().string(containsString("请写明事由")));
        var again = multipart(path()).file(nothing()).param("key", key()).param("firm", code());
        send((MockMultipartHttpServletRequestBuilder) again.cookie(new Cookie("tidu-language", "en")))
                .andExpect(content().string(containsString("Anonymous ones are not accepted")));
    }

    @Test
    void aFileThatIsNoneIsToldAtItsField() throws Exception {
        var bad = multipart(path()).file(new MockMultipartFile("files", "a.exe", "image/png", "MZ".getBytes()));
        send(fields(bad, key()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"files-problem\"")));
        assertThat(objections.count(county, ALL)).isZero();
    }

    @Test
    void oneThatIsLateIsToldWhereToTurnAtAnyTime() throws Exception {
        var key = key();
        clock.set("2026-06-06", "00:00");
        send(filled(key))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("仍可随时实名举报")))
                .andExpect(content().string(containsString("0571-00000002")));
        web.perform(get(path()).param("firm", code()).session(session))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("仍可随时实名举报")))
                .andExpect(content().string(not(containsString("name=\"reason\""))));
    }

    @Test
    void oneAddressCannotSendAsManyAsItLikes() throws Exception {
        for (int i = 0; i < 10; i++) {
            send(filled(java.util.UUID.randomUUID().toString()));
        }
        send(filled())
                .andExpect(status().isTooManyRequests())
                .andExpect(header().exists("Retry-After"))
                .andExpect(content().string(containsString(NAME)));
        assertThat(objections.count(county, ALL)).isZero();
    }

    @Test
    void aForgedRequestIsRefusedAndWhatIsNotThereIsNotFound() throws Exception {
        web.perform(filled().session(session).with(from())).andExpect(status().isForbidden());
        web.perform(get("/notices/GS-1999-0001/objection")).andExpect(status().isNotFound());
        web.perform(post("/objections")
                        .param("receipt", "YY-2026-0001-ABCDEFGHJK")
                        .with(csrf())
                        .with(from()))
                .andExpect(status().isNotFound());
        web.perform(get("/notices/" + notice.number() + "/objection").param("firm", "91330106T7T000000X"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("请先在公示的企业中选择")));
    }

    @Test
    void thePagesRunNoScriptButTheirOwnAndKeepTheStrictPolicy() throws Exception {
        web.perform(get(path()).param("firm", code()).session(session))
                .andExpect(header().string("Content-Security-Policy", not(containsString("unsafe"))))
                .andExpect(content().string(not(containsString("<script>"))))
                .andExpect(content().string(not(containsString(" style="))));
    }

    private String path() {
        return "/notices/" + notice.number() + "/objection";
    }

    private String code() {
        return firms.getFirst().firm().creditCode();
    }

    /** Opens the form, and takes its key. */
    private String key() throws Exception {
        var page = web.perform(
                        get(path()).param("firm", code()).session(session).with(from()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        var key = Pattern.compile("name=\"key\" value=\"([0-9a-f-]{36})\"").matcher(page);
        assertThat(key.find()).isTrue();
        return key.group(1);
    }

    private MockMultipartHttpServletRequestBuilder filled() throws Exception {
        return filled(key());
    }

    private MockMultipartHttpServletRequestBuilder filled(String key) {
        return fields(multipart(path()).file(new MockMultipartFile("files", "材料.png", "image/png", png())), key);
    }

    private MockMultipartHttpServletRequestBuilder fields(MockMultipartHttpServletRequestBuilder form, String key) {
        form.param("key", key)
                .param("firm", code())
                .param("name", NAME)
                .param("contact", CONTACT)
                .param("reason", REASON);
        return form;
    }

    /** What a browser sends where no file was chosen. */
    private static MockMultipartFile nothing() {
        return new MockMultipartFile("files", "", "application/octet-stream", new byte[0]);
    }

    private ResultActions send(MockMultipartHttpServletRequestBuilder form) throws Exception {
        return web.perform(form.session(session).with(csrf()).with(from()));
    }

    private RequestPostProcessor from() {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }
}
