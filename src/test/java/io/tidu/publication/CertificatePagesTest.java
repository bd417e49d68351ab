package io.tidu.publication;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** UC-30: what everybody reads of a certificate. */
class CertificatePagesTest extends CertificateStage {

    private static final Cookie ENGLISH = new Cookie("tidu-language", "en");

    @Autowired
    private MockMvc web;

    @Test
    void saysWhatTheCertificateSaysAndThatTheTitleIsHeld() throws Exception {
        page().andExpect(status().isOk())
                .andExpect(
                        words(">有效<", number, entry.firm().name(), entry.firm().creditCode(), list.number()))
                .andExpect(words("2026年6月8日 – 2029年6月7日", "授予"))
                .andExpect(header().exists("ETag"))
                .andExpect(header().doesNotExist("Set-Cookie"))
                .andExpect(content().string(not(containsString("<script"))));
        web.perform(get("/certificates/" + number).cookie(ENGLISH))
                .andExpect(words("Valid", "What the certificate says"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RD-1999-0001-000017", "RD-2026-0001-000000", "x", "RD-1999-0001"})
    void whatWasNeverGivenIsNotFound(String typed) throws Exception {
        web.perform(get("/certificates/" + typed)).andExpect(status().isNotFound());
        web.perform(get("/certificates/" + typed + ".json")).andExpect(status().isNotFound());
        web.perform(get("/api/v1/certificates/" + typed)).andExpect(status().isNotFound());
        web.perform(get("/api/v1/certificates/" + typed + "/proof")).andExpect(status().isNotFound());
    }

    @Test
    void saysThatTheReviewIsUnderWayOrThePeriodIsOver() throws Exception {
        inTheRegister("valid_until = '2026-07-01'");
        clock.set("2026-07-02", "09:00");
        page().andExpect(words(">已到期<", "原因"));

        jdbc.sql("""
                        insert into title_review (title_id, filing_id, opened_on, outlasts)
                        select id, id, '2026-06-20', 1 from title where credit_code = ?""").param(entry.firm().creditCode()).update();
        clock.set("2026-07-03", "09:00");
        page().andExpect(words("有效，正在复核"));
    }

    @Test
    void saysByWhichListAndWhyATitleWasTakenAway() throws Exception {
        inTheRegister(
                "ended_on = '2026-07-01', end_cause = 'CANCELLED', end_reason = 'DATA_FRAUD', end_list = 'QX-2026-0001'");
        clock.set("2026-07-02", "09:00");

        page().andExpect(words(">已取消<", "原因", "QX-2026-0001", "2026年7月1日"))
                .andExpect(content().string(not(containsString(">有效<"))));
    }

    @Test
    void tellsCorrectionsAndNewNames() throws Exception {
        var old = entry.firm().name();
        clock.set("2026-07-01", "09:00");
        var edition = correct(new CorrectList.RightName(entry.firm().creditCode(), "虚构正名公司", "名称有误"));
        clock.set("2026-08-01", "09:00");
        var renaming = rename("虚构新名股份公司");

        page().andExpect(words("<h1>虚构新名股份公司</h1>", "原名：虚构正名公司", edition.number(), "名称有误", renaming.number()))
                .andExpect(content().string(not(containsString("<h1>" + old))));
    }

    @Test
    void leadsFromARenewedTitleToItsNewCertificate() throws Exception {
        inTheRegister("ended_on = '2026-06-20', end_cause = 'RENEWED'");
        clock.set("2026-06-20", "09:00");

        page().andExpect(words("已由复核后的新称号接续"));
    }

    @Test
    void programsGetTheSameAndAreToldThatNothingChanged() throws Exception {
        var address = "/api/v1/certificates/" + number;
        var tag = web.perform(get(address))
                .andExpect(jsonPath("$.number").value(number))
                .andExpect(jsonPath("$.holder").value(entry.firm().name()))
                .andExpect(jsonPath("$.state").value("VALID"))
                .andExpect(jsonPath("$.list").value(list.number()))
                .andExpect(jsonPath("$.events[0].kind").value("GRANTED"))
                .andReturn()
                .getResponse()
                .getHeader("ETag");

        web.perform(get(address).header("If-None-Match", Objects.requireNonNull(tag)))
                .andExpect(status().isNotModified());
        web.perform(get("/api/v1/openapi.json"))
                .andExpect(words("/api/v1/certificates/{number}", "/api/v1/certificates/{number}/proof"));
    }

    @Test
    void theProofIsForEverybody() throws Exception {
        var proof = certificates.proof(certificate());

        for (var address :
                new String[] {"/certificates/" + number + ".json", "/api/v1/certificates/" + number + "/proof"}) {
            var tag = web.perform(get(address))
                    .andExpect(content().bytes(proof))
                    .andReturn()
                    .getResponse()
                    .getHeader("ETag");
            web.perform(get(address).header("If-None-Match", Objects.requireNonNull(tag)))
                    .andExpect(status().isNotModified());
        }
    }

    private ResultActions page() throws Exception {
        return web.perform(get("/certificates/" + number));
    }
}
