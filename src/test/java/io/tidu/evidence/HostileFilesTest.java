package io.tidu.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tidu.evidence.EvidenceRefused.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

/** What would harm who opens it, or is not what it seems; each refused with a reason people can act on. */
class HostileFilesTest {

    @TempDir
    private Path folder;

    private final ContentInspector inspector = new ContentInspector(100_000_000, DataSize.ofMegabytes(8));

    @Test
    void refusesAPdfThatRunsAScriptOrStartsAProgram() {
        assertRefused(HostileSamples.pdfWithScript(), Reason.ACTIVE_CONTENT, "含有脚本", "holds scripts");
        assertThat(reasonOf(HostileSamples.pdfThatStartsAProgram())).isEqualTo(Reason.ACTIVE_CONTENT);
        assertThat(reasonOf(HostileSamples.pdfWithScriptInALink())).isEqualTo(Reason.ACTIVE_CONTENT);
        assertThat(reasonOf(HostileSamples.pdfWithScriptNobodyReaches())).isEqualTo(Reason.ACTIVE_CONTENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"发票.exe", "macro.docm", "run.JS", "noextension"})
    void refusesAPdfThatCarriesAnythingButData(String name) {
        assertRefused(HostileSamples.pdfWithAttachment(name), Reason.ATTACHMENT, name, name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"voucher.xml", "ledger.XBRL"})
    void acceptsAnElectronicVoucherWithItsFigures(String name) throws IOException {
        assertThat(inspect(HostileSamples.pdfWithAttachment(name)).kind()).isEqualTo(EvidenceKind.PDF);
    }

    @Test
    void refusesAPdfWithoutPages() {
        assertRefused(HostileSamples.pdfWithoutPages(), Reason.NO_PAGES, "没有页面", "has no pages");
    }

    @Test
    void refusesAFileThatIsAZipAsWell() {
        var zip = Samples.ofd();
        assertThat(reasonOf(Samples.followedBy(Samples.pdf(1), zip))).isEqualTo(Reason.BEHIND_THE_END);
        assertRefused(
                HostileSamples.behind(Samples.pdf(1), zip, HostileSamples.bytes("\n%%EOF\n")),
                Reason.TWO_KINDS,
                "既是PDF又是ZIP",
                "PDF and ZIP at once");
        assertThat(reasonOf(Samples.followedBy(Samples.image("jpg"), zip))).isEqualTo(Reason.TWO_KINDS);
        assertThat(reasonOf(Samples.followedBy(Samples.image("png"), zip))).isEqualTo(Reason.BROKEN);
    }

    @Test
    void refusesAPictureThatIsAPdfAsWell() {
        var jpg = Samples.image("jpg");
        var comment = Samples.followedBy(
                new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 11}, "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
        var start = Arrays.copyOf(jpg, 2);
        var rest = Arrays.copyOfRange(jpg, 2, jpg.length);
        var polyglot = Samples.followedBy(start, Samples.followedBy(comment, rest));
        assertRefused(polyglot, Reason.TWO_KINDS, "既是JPG又是PDF", "JPG and PDF at once");
    }

    @Test
    void acceptsAPdfThatIsFilledUpWithBlanks() throws IOException {
        assertThat(inspect(Samples.followedBy(Samples.pdf(1), new byte[] {'\r', '\n', 0, 0, ' '}))
                        .kind())
                .isEqualTo(EvidenceKind.PDF);
    }

    @Test
    void refusesAnOfdThatCarriesAProgram() {
        assertRefused(
                HostileSamples.ofdWith("Doc_0/Attachs/发票.EXE", new byte[] {1}), Reason.ATTACHMENT, "发票.EXE", "发票.EXE");
    }

    @Test
    void refusesAnOfdWithForeignEntitiesInAnyPart() {
        var bomb = "<!DOCTYPE a [<!ENTITY b \"x\"><!ENTITY c \"&b;&b;\">]><Page>&c;</Page>";
        assertRefused(
                HostileSamples.ofdWith("Doc_0/Pages/Page_0/Content.xml", HostileSamples.bytes(bomb)),
                Reason.FOREIGN_ENTITIES,
                "指向外部内容",
                "lead elsewhere");
        assertThat(reasonOf(HostileSamples.ofdWith("Doc_0/Res.XML", bomb.getBytes(StandardCharsets.UTF_16))))
                .isEqualTo(Reason.FOREIGN_ENTITIES);
        assertThat(reasonOf(Samples.ofdWithDoctype())).isEqualTo(Reason.FOREIGN_ENTITIES);
    }

    @Test
    void refusesAnOfdWithAPictureTooLargeToShowWhateverItIsCalled() {
        var huge = Samples.pngClaiming(30_000, 30_000);
        assertThat(reasonOf(HostileSamples.ofdWith("Doc_0/Res/a.png", huge))).isEqualTo(Reason.TOO_MANY_PIXELS);
        assertThat(reasonOf(HostileSamples.ofdWith("Doc_0/Res/a.dat", huge))).isEqualTo(Reason.TOO_MANY_PIXELS);
        assertThat(reasonOf(HostileSamples.ofdWith("Doc_0/Res/b", Samples.jpgClaiming(30_000, 30_000))))
                .isEqualTo(Reason.TOO_MANY_PIXELS);
    }

    @Test
    void acceptsAnOfdWhosePicturesAreCalledWrongly() throws IOException {
        assertThat(inspect(HostileSamples.ofdWith("Doc_0/Res/a.jpg", Samples.image("png")))
                        .kind())
                .isEqualTo(EvidenceKind.OFD);
    }

    @Test
    void saysWhatToDoWithOtherKinds() {
        assertRefused(HostileSamples.office("word", false), Reason.OFFICE_DOCUMENT, "Word中另存为PDF", "Save it as PDF");
        assertRefused(HostileSamples.office("xl", true), Reason.OFFICE_MACROS, "含有宏的Excel", "Excel with macros");
        assertRefused(Samples.zip(Map.of("a.pdf", Samples.pdf(1))), Reason.ARCHIVE, "解压后", "Unpack it");
        assertRefused(
                "GIF89a\1\0\1\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1),
                Reason.OTHER_IMAGE,
                "转换为JPG或PNG",
                "Convert it");
        var old = new byte[600];
        System.arraycopy(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                0,
                old,
                0,
                8);
        assertRefused(old, Reason.OFFICE_DOCUMENT, "Office 97–2003", "Office 97–2003");
    }

    private void assertRefused(byte[] bytes, Reason reason, String zh, String en) {
        var refused = refusalOf(bytes);
        assertThat(refused.reason()).isEqualTo(reason);
        assertThat(Texts.zh(refused)).contains(zh);
        assertThat(Texts.en(refused)).contains(en);
    }

    private Reason reasonOf(byte[] bytes) {
        return refusalOf(bytes).reason();
    }

    private EvidenceRefused refusalOf(byte[] bytes) {
        return catchThrowableOfType(EvidenceRefused.class, () -> inspect(bytes));
    }

    private Inspected inspect(byte[] bytes) throws IOException {
        return inspector.inspect(Files.write(folder.resolve("file"), bytes));
    }
}
