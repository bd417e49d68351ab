package io.tidu.publication.complaint;

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

import io.tidu.filing.Stage;
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
class ComplaintPagesTest extends ComplaintStage {

    private static final AtomicInteger ADDRESSES = new AtomicInteger();
    private static final ComplaintFilter ALL = ComplaintFilter.of(ComplaintFilter.Show.ALL);

    @Autowired
    private MockMvc web;

    private final MockHttpSession session = new MockHttpSession();
    private final String address = "2001:db8:c:" + Integer.toHexString(ADDRESSES.incrementAndGet()) + "::1";

    @Test
    void theSearchOfTitlesLeadsToTheFormOfEachFirm() throws Exception {
        web.perform(get("/lists").param("q", code()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/complaints/new?firm=" + code() + "&amp;rung=SRDI_SME")));
    }

    @Test
    void aComplaintIsSentAndItsReceiptLooksItUp() throws Exception {
        send(filled()).andExpect(redirectedUrl("/complaints/received"));
        var page = web.perform(get("/complaints/received").session(session))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        var receipt = Pattern.compile("TS-[0-9]{4}-[0-9]+-[0-9A-Z]{10}").matcher(page);
        assertThat(receipt.find()).isTrue();

        web.perform(post("/complaints")
                        .param("receipt", receipt.group())
                        .with(csrf())
                        .with(from()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("待受理")))
                .andExpect(content().string(containsString(row(firm).name())))
                .andExpect(content().string(not(containsString(NAME))))
                .andExpect(content().string(not(containsString(CONTACT))));
        assertThat(complaints.list(stage.county, ALL, 0, 10))
                .singleElement()
                .satisfies(row -> assertThat(row.files()).isOne());
    }

    @Test
    void everythingThatIsMissingIsToldAtOnceInBothLanguages() throws Exception {
        send(empty(key()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("匿名的不予受理")))
                .andExpect(content().string(containsString("请选择投诉涉及的称号")))
                .andExpect(content().string(containsString("请写明事由")));
        send((MockMultipartHttpServletRequestBuilder) empty(key()).cookie(new Cookie("tidu-language", "en")))
                .andExpect(content().string(containsString("Please choose the title that it is about")));
        assertThat(complaints.count(stage.county, ALL)).isZero();
    }

    @Test
    void aFormThatWasNotGivenOutOrFilledInByAProgramIsNotTaken() throws Exception {
        send(fields(new MockMultipartFile("files", "a.pdf", "application/pdf", Stage.paper()), "none"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("表单已过期")));
        send(filled().param("website", "http://spam.example")).andExpect(status().isUnprocessableContent());
        assertThat(complaints.count(stage.county, ALL)).isZero();
    }

    @Test
    void oneAddressCannotSendAsManyAsItLikes() throws Exception {
        for (int i = 0; i < 10; i++) {
            send(empty("none"));
        }
        send(filled())
                .andExpect(status().isTooManyRequests())
                .andExpect(header().exists("Retry-After"))
                .andExpect(content().string(containsString(NAME)));
        assertThat(complaints.count(stage.county, ALL)).isZero();
    }

    @Test
    void aCodeThatHoldsNothingIsToldSo() throws Exception {
        web.perform(get("/complaints/new").param("firm", "91330106T7T000000X"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("没有查到代码为 91330106T7T000000X")))
                .andExpect(content().string(not(containsString("name=\"reason\""))));
    }

    private String code() {
        return row(firm).creditCode().value();
    }

    private String key() throws Exception {
        var page = web.perform(get("/complaints/new").param("firm", code()).session(session))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        var key = Pattern.compile("name=\"key\" value=\"([^\"]+)\"").matcher(page);
        assertThat(key.find()).isTrue();
        return key.group(1);
    }

    private MockMultipartHttpServletRequestBuilder filled() throws Exception {
        return fields(new MockMultipartFile("files", "证据.pdf", "application/pdf", Stage.paper()), key());
    }

    private MockMultipartHttpServletRequestBuilder fields(MockMultipartFile file, String key) {
        var form = multipart("/complaints/new").file(file);
        form.param("key", key)
                .param("firm", code())
                .param("rung", "SRDI_SME")
                .param("name", NAME)
                .param("contact", CONTACT)
                .param("reason", REASON);
        return form;
    }

    private MockMultipartHttpServletRequestBuilder empty(String key) {
        var form = multipart("/complaints/new").file(new MockMultipartFile("files", "", null, new byte[0]));
        form.param("key", key).param("firm", code());
        return form;
    }

    private ResultActions send(MockMultipartHttpServletRequestBuilder form) throws Exception {
        form.session(session);
        return web.perform(form.with(csrf()).with(from()));
    }

    private RequestPostProcessor from() {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }
}
