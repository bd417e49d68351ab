package io.tidu.publication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tidu.publication.verifier.ListVerdict;
import io.tidu.publication.verifier.SignatureSuite;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

class VerifyPagesTest extends PublicationTest {

    private static final AtomicInteger CALLERS = new AtomicInteger();

    @Autowired
    private MockMvc web;

    @Autowired
    private ListProofs proofs;

    @Test
    void saysThatAPublishedFileIsValidAndSigned() throws Exception {
        var list = published.list(3);

        upload(file(list)).andExpect(status().isOk()).andExpect(words("有效", list.number(), "签名有效"));
        upload(file(list)).andExpect(header().string("Cache-Control", "no-store"));
        upload(file(list)).andExpect(cookie().doesNotExist("JSESSIONID"));
    }

    @Test
    void namesLineFirmAndFieldOfOneAlteredByte() throws Exception {
        var list = published.list(3);
        var firm = record.listEntries(list.number(), EntryFilter.ALL, 1, 1)
                .getFirst()
                .firm();
        var text = new String(file(list), UTF_8);
        int place = text.indexOf("精密阀门", text.indexOf(firm.creditCode()));
        var altered = text.substring(0, place) + "精密阀门".replace('门', '们') + text.substring(place + 4);

        upload(altered.getBytes(UTF_8))
                .andExpect(words("被改动", list.number(), "第 26 行第", firm.name(), "product", "精密阀们"));
    }

    @Test
    void findsTheListThoughItsNumberIsWhatWasAltered() throws Exception {
        var list = published.list(1);
        var altered = new String(file(list), UTF_8)
                .replace("\"number\":\"" + list.number(), "\"number\":\"RD-1999-9999")
                .getBytes(UTF_8);

        upload(altered).andExpect(words("被改动", list.number(), "RD-1999-9999"));
    }

    @Test
    void tellsOtherLineEndsFromOtherContent() throws Exception {
        var list = published.list(2);
        var text = new String(file(list), UTF_8);

        upload(("\uFEFF" + text.replace("\n", "\r\n")).getBytes(UTF_8)).andExpect(words("换行被改"));
        upload(text.stripTrailing().getBytes(UTF_8)).andExpect(words("被改动", "各行内容未变"));
    }

    @Test
    void saysOfAProofHowTheFirmStands() throws Exception {
        var list = published.list(3);
        var firm = record.listEntries(list.number(), EntryFilter.ALL, 0, 1)
                .getFirst()
                .firm();
        var proof = proofs.proof(list, firm.creditCode()).orElseThrow();

        upload(proof).andExpect(words("有效", firm.name(), list.number()));
        upload(new String(proof, UTF_8).replace(firm.name(), "虚构冒名公司").getBytes(UTF_8))
                .andExpect(words("签名或证明无效"))
                .andExpect(content().string(not(containsString("虚构冒名公司"))));
        upload(proofs.signatureFile(list).orElseThrow()).andExpect(words("有效", list.number()));
    }

    @Test
    void believesNoKeyThatAFileBringsAlong() throws Exception {
        var foreign = SignedList.of(SignatureSuite.ED25519, 3);

        upload(foreign.proof(1)).andExpect(words("签名或证明无效"));
        upload(foreign.signatureFile()).andExpect(words("签名或证明无效"));
        upload(foreign.file()).andExpect(content().string(not(containsString(">有效<"))));
    }

    @Test
    void saysHonestlyThatOtherFormsCarryNoSignature() throws Exception {
        var list = published.list(1);

        for (var format : new ListFormat[] {ListFormat.CSV, ListFormat.XLSX, ListFormat.PDF}) {
            upload(file(list, format)).andExpect(words("此格式不能核验", "JSON"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "{}", "[[[[[[[[", "{\"number\":\"", "<html><script>alert(1)</script>", "\u0000\u0001"})
    void recognisesNothingInWhatIsNothing(String rubbish) throws Exception {
        upload(rubbish.getBytes(UTF_8))
                .andExpect(status().isOk())
                .andExpect(words("无法识别"))
                .andExpect(content().string(not(containsString("alert(1)"))));
    }

    @Test
    void asksForAFileAndForASmallerOne() throws Exception {
        upload(new byte[0]).andExpect(status().is(422)).andExpect(words("请选择一个文件"));
        upload(new byte[ListVerification.LARGEST_FILE + 1])
                .andExpect(status().is(413))
                .andExpect(words("id=\"file-problem\"", "文件超过 20 MB"));
    }

    @Test
    void aCertificateSaysWhetherTheTitleIsHeldToday() throws Exception {
        var list = published.list(2);
        var entry = record.listEntries(list.number(), EntryFilter.ALL, 1, 1).getFirst();
        var certificate = Objects.requireNonNull(entry.facts().certificate());

        web.perform(get("/verify/" + certificate))
                .andExpect(words("有效", entry.firm().name(), certificate));
        web.perform(get("/verify").param("number", " " + certificate.toLowerCase(java.util.Locale.ROOT)))
                .andExpect(words(entry.firm().name()));
        jdbc.sql("update title set valid_until = granted_on where credit_code = :code")
                .param("code", entry.firm().creditCode())
                .update();
        clock.set("2026-06-10", "09:00");
        web.perform(get("/verify/" + certificate)).andExpect(words("已失效", "已到期"));
        web.perform(get("/verify/RD-2026-0001-000000")).andExpect(words("查无此件"));
        web.perform(get("/verify/" + list.number())).andExpect(words("有效", list.title()));
        web.perform(get("/verify").param("number", "<script>")).andExpect(words("查无此件"));
    }

    @Test
    void saysWhatItKeepsItselfWasTamperedWith() throws Exception {
        var list = published.list(1);
        jdbc.sql("update published_list set digest = :digest where number = :number")
                .param("digest", "0".repeat(64))
                .param("number", list.number())
                .update();
        try {
            web.perform(get("/verify/" + list.number())).andExpect(words("与其签名不符"));
        } finally {
            jdbc.sql("update published_list set digest = :digest where number = :number")
                    .param("digest", list.digest())
                    .param("number", list.number())
                    .update();
        }
    }

    @Test
    void offersProgramAndKeysForCheckingWithoutThisSite() throws Exception {
        var list = published.list(2);
        var key = Objects.requireNonNull(list.signature()).key();

        var program = web.perform(get("/verify/tidu-verify.jar"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        var pem = web.perform(get("/verify/keys/" + key + ".pem"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(program).startsWith('P', 'K');
        var publicKey = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
        assertThat(ListVerdict.ofList(file(list), proofs.signatureFile(list).orElseThrow(), publicKey))
                .isInstanceOf(ListVerdict.Valid.class);
        web.perform(get("/verify")).andExpect(words(key));
        web.perform(get("/verify/keys/" + "0".repeat(32) + ".pem")).andExpect(status().isNotFound());
    }

    @Test
    void speaksEnglishToo() throws Exception {
        web.perform(get("/verify").cookie(new jakarta.servlet.http.Cookie("tidu-language", "en")))
                .andExpect(words("Verify a list or certificate", "Off-line"));
    }

    @Test
    void isNotAskedWithoutEnd() throws Exception {
        MockHttpServletResponse answer = null;
        for (int i = 0; i < 500 && (answer == null || answer.getStatus() == 200); i++) {
            answer = web.perform(get("/verify/RD-2026-0001").with(from("192.0.2.77")))
                    .andReturn()
                    .getResponse();
        }

        assertThat(answer).isNotNull();
        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(answer.getHeader("Retry-After")).isNotNull();
    }

    /** Each from an address of its own, so that no test uses up another's share. */
    private ResultActions upload(byte[] file) throws Exception {
        int caller = CALLERS.incrementAndGet();
        return web.perform(multipart("/verify")
                .file(new MockMultipartFile("file", "list.json", "application/json", file))
                .with(from("198.51." + caller / 250 + "." + caller % 250)));
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    private static org.springframework.test.web.servlet.ResultMatcher words(String... words) {
        return result ->
                assertThat(result.getResponse().getContentAsString(UTF_8)).contains(words);
    }

    private byte[] file(ListRow list) throws IOException {
        return file(list, ListFormat.JSON);
    }

    private byte[] file(ListRow list, ListFormat format) throws IOException {
        var out = new ByteArrayOutputStream();
        record.write(list, format, out);
        return out.toByteArray();
    }
}
