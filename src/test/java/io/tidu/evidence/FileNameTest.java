package io.tidu.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNameTest {

    @Test
    void keepsAnOrdinaryNameAsItWasTyped() {
        assertThat(pdf("2025年审计报告（终稿） v2.PDF")).isEqualTo("2025年审计报告（终稿） v2.PDF");
    }

    @Test
    void dropsThePathThatSomeBrowsersSend() {
        assertThat(pdf("C:\\Users\\wang\\审计报告.pdf")).isEqualTo("审计报告.pdf");
        assertThat(pdf("../../etc/passwd.pdf")).isEqualTo("passwd.pdf");
    }

    @Test
    void dropsControlCharactersAndTurnedReadingDirections() {
        assertThat(pdf("a\r\nSet-Cookie: x\u0000.pdf")).isEqualTo("aSet-Cookie: x.pdf");
        assertThat(pdf("annual\u202Efdp.pdf")).isEqualTo("annualfdp.pdf");
    }

    @Test
    void putsTheTrueExtensionBehindAFalseOne() {
        assertThat(pdf("发票.exe")).isEqualTo("发票.exe.pdf");
        assertThat(FileName.of("scan.pdf", EvidenceKind.JPG).value()).isEqualTo("scan.pdf.jpg");
        assertThat(FileName.of("scan.jpeg", EvidenceKind.JPG).value()).isEqualTo("scan.jpeg");
    }

    @Test
    void shortensALongNameAndKeepsItsExtension() {
        assertThat(pdf("长".repeat(500) + ".pdf")).hasSize(124).endsWith("长.pdf");
        assertThat(pdf("😀".repeat(500) + ".pdf").codePoints().count()).isEqualTo(124);
    }

    @Test
    void namesWhatHasNoName() {
        assertThat(pdf("")).isEqualTo("file.pdf");
        assertThat(pdf("  .pdf")).isEqualTo("pdf.pdf");
        assertThat(pdf("...")).isEqualTo("file.pdf");
    }

    private static String pdf(String raw) {
        return FileName.of(raw, EvidenceKind.PDF).value();
    }
}
