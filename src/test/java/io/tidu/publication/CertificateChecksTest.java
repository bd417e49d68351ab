package io.tidu.publication;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;

import io.tidu.publication.verifier.Attachment;
import io.tidu.publication.verifier.CertificateVerdict;
import io.tidu.publication.verifier.CertificateVerdict.Altered;
import io.tidu.publication.verifier.CertificateVerdict.Part;
import io.tidu.publication.verifier.CertificateVerdict.Valid;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** UC-30: certificates are verified, here and without us. */
class CertificateChecksTest extends CertificateStage {

    private static final AtomicInteger CALLERS = new AtomicInteger();

    @Autowired
    private MockMvc web;

    @Test
    void thePaperAndItsProofAreGenuine() throws Exception {
        upload(papers.pdf(filler, number))
                .andExpect(words("证书真实", number, entry.firm().name(), list.number(), ">有效<"))
                .andExpect(header().string("Cache-Control", "no-store"));
        upload(certificates.proof(certificate())).andExpect(words("证书真实", number));
    }

    @Test
    void namesThePlaceOfOneAlteredByteOfTheProof() throws Exception {
        var name = entry.firm().name();
        var altered = replaced(
                papers.pdf(filler, number), "\\\\\\\"name\\\\\\\":\\\\\\\"" + name, name, name.replace('公', '分'));

        upload(altered).andExpect(words("被改动", number, ">name<", "分司&quot;", "公司&quot;"));
    }

    @Test
    void isNotTakenInByAPageThatIsNotOurs() throws Exception {
        var paper = papers.pdf(filler, number);
        var page = paper.clone();
        page[page.length - 20] ^= 1;

        upload(page).andExpect(words("证明有效，文件被另存或改动过", entry.firm().name()));
    }

    @Test
    void aProofOfBeforeTheNewNameHoldsAndIsToldToBeOlder() throws Exception {
        var before = certificates.proof(certificate());
        clock.set("2026-07-01", "09:00");
        rename("虚构新名股份公司");

        upload(before).andExpect(words("证明有效，之后有更新", "虚构新名股份公司"));
        assertThat(CertificateVerdict.of(certificates.proof(certificate()), keys()))
                .isInstanceOfSatisfying(Valid.class, valid -> {
                    assertThat(valid.certificate().name()).isEqualTo("虚构新名股份公司");
                    assertThat(valid.certificate().formerName())
                            .contains(entry.firm().name());
                });
    }

    @Test
    void saysThatTheTitleBehindAGenuinePaperIsGone() throws Exception {
        var paper = papers.pdf(filler, number);
        clock.set("2026-07-01", "09:00");
        correct(new CorrectList.TakeOut(entry.firm().creditCode(), "误列"));

        upload(paper).andExpect(words("证书真实", "已从名单中撤下"));
    }

    @Test
    void whatIsAttachedToOtherPdfsIsNoCertificate() throws Exception {
        var proof = new String(certificates.proof(certificate()), UTF_8);

        upload("%PDF-1.4\n1 0 obj\n<< /Type /EmbeddedFile /Length 2 >>\nstream\n{}\nendstream".getBytes(UTF_8))
                .andExpect(words("此格式不能核验"));
        upload("%PDF-1.4".getBytes(UTF_8)).andExpect(words("此格式不能核验"));
        upload(proof.replace(number, "RD-1999-0001-000017")
                        .replace(list.number(), "RD-1999-0001")
                        .getBytes(UTF_8))
                .andExpect(words("查无此证书"))
                .andExpect(content().string(not(containsString("证书真实"))));
    }

    @Test
    void holdsWithoutThisSiteAndEachAlteredByteIsFound() {
        var paper = papers.pdf(filler, number);
        var proof = Attachment.in(paper).orElseThrow();

        assertThat(CertificateVerdict.of(paper, keys())).isInstanceOf(Valid.class);
        assertThat(CertificateVerdict.of(proof, List.of())).isInstanceOf(CertificateVerdict.OtherKey.class);
        for (int at = 0; at < proof.length; at++) {
            var altered = proof.clone();
            altered[at] ^= 1;
            assertThat(CertificateVerdict.of(altered, keys())).as("byte %d", at).isNotInstanceOf(Valid.class);
        }
    }

    /** Just the bytes, the key and a JDK. */
    @Test
    void theSmallProgramSaysWhatThePaperProves(@TempDir Path folder) throws Exception {
        var paper = papers.pdf(filler, number);
        Files.write(folder.resolve("certificate.pdf"), paper);
        Files.writeString(folder.resolve("key.pem"), proofs.keys().getFirst().pem());
        var code = latin(entry.firm().creditCode());
        Files.write(folder.resolve("altered.pdf"), replaced(paper, code, code, "91330106T7T999999X"));

        assertThat(run(folder, "certificate.pdf"))
                .contains("有效：证书 " + number, "VALID: certificate", entry.firm().name(), list.documentNumber())
                .endsWith("0");
        assertThat(run(folder, "altered.pdf"))
                .contains("被改动：证书 " + number, "ALTERED")
                .endsWith("1");
    }

    private static String run(Path folder, String certificate) throws Exception {
        var jar = Path.of("target/classes/verifier/tidu-verify.jar").toAbsolutePath();
        var said = folder.resolve("said").toFile();
        var program = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java", "-jar", jar.toString(), certificate, "key.pem")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said)
                .start();
        assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return Files.readString(said.toPath()) + program.exitValue();
    }

    @Test
    void namesThePartThatDoesNotFit() {
        var proof = certificates.proof(certificate());

        assertThat(part(proof, list.rungName(), list.rungName().replace('企', '产')))
                .isEqualTo(Part.HEAD);
        assertThat(part(proof, entry.firm().creditCode(), "91330106T7T999999X")).isEqualTo(Part.FIRM);
        assertThat(part(proof, "\"certificate\":\"" + number, "\"certificate\":\"RD-2026-0001-000017"))
                .isEqualTo(Part.NUMBER);
    }

    private @Nullable Part part(byte[] proof, String was, String is) {
        var altered = new String(proof, UTF_8).replace(was, is).getBytes(UTF_8);
        return CertificateVerdict.of(altered, keys()) instanceof Altered found ? found.part() : null;
    }

    private static byte[] replaced(byte[] file, String at, String was, String is) {
        var text = new String(file, ISO_8859_1);
        int from = text.indexOf(latin(at));
        assertThat(from).isPositive();
        return (text.substring(0, from) + text.substring(from).replaceFirst(latin(was), latin(is)))
                .getBytes(ISO_8859_1);
    }

    private static String latin(String text) {
        return new String(text.getBytes(UTF_8), ISO_8859_1);
    }

    private ResultActions upload(byte[] file) throws Exception {
        int caller = CALLERS.incrementAndGet();
        return web.perform(multipart("/verify")
                .file(new MockMultipartFile("file", "certificate.pdf", "application/pdf", file))
                .with(request -> {
                    request.setRemoteAddr("198.53." + caller / 250 + "." + caller % 250);
                    return request;
                }));
    }
}
