package io.tidu.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tidu.evidence.EvidenceRefused.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class ContentInspectorTest {

    @TempDir
    Path folder;

    private final ContentInspector inspector = new ContentInspector(100_000_000, DataSize.ofMegabytes(8));

    @Test
    void knowsTheFourKindsByTheirBytes() throws IOException {
        assertThat(inspect(Samples.pdf(3))).isEqualTo(new Inspected(EvidenceKind.PDF, 3));
        assertThat(inspect(Samples.image("jpg"))).isEqualTo(new Inspected(EvidenceKind.JPG, null));
        assertThat(inspect(Samples.image("png"))).isEqualTo(new Inspected(EvidenceKind.PNG, null));
        assertThat(inspect(Samples.ofd())).isEqualTo(new Inspected(EvidenceKind.OFD, null));
    }

    @Test
    void refusesAProgramWhateverItIsCalled() {
        var refused = refusalOf(Samples.program());
        assertThat(refused.reason()).isEqualTo(Reason.WRONG_TYPE);
        assertThat(Texts.zh(refused)).contains("不接受这种文件", "PDF、OFD、JPG或PNG");
        assertThat(Texts.en(refused)).contains("not accepted", "PDF, OFD, JPG or PNG");
    }

    @Test
    void refusesAZipThatIsNoOfd() {
        var zip = Samples.zip(Map.of("word/document.xml", new byte[] {1, 2, 3}));
        assertThat(refusalOf(zip).reason()).isEqualTo(Reason.ARCHIVE);
    }

    @Test
    void refusesAnHtmlPageAndASvg() {
        assertThat(refusalOf("<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8))
                        .reason())
                .isEqualTo(Reason.WRONG_TYPE);
        assertThat(refusalOf("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8))
                        .reason())
                .isEqualTo(Reason.WRONG_TYPE);
    }

    @Test
    void refusesAnEncryptedPdfEvenIfItOpensWithoutAPassword() {
        var refused = refusalOf(Samples.encryptedPdf("secret"));
        assertThat(refused.reason()).isEqualTo(Reason.ENCRYPTED);
        assertThat(Texts.zh(refused)).contains("PDF已加密");
        assertThat(Texts.en(refused)).contains("encrypted");
        assertThat(refusalOf(Samples.encryptedPdf("")).reason()).isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void refusesABrokenPdf() {
        var refused = refusalOf(Samples.brokenPdf());
        assertThat(refused.reason()).isEqualTo(Reason.BROKEN);
        assertThat(Texts.zh(refused)).startsWith("PDF文件已损坏");
        assertThat(Texts.en(refused)).startsWith("The PDF file is damaged");
    }

    @Test
    void refusesATruncatedFileOfEveryKind() {
        assertThat(refusalOf(Samples.firstHalf(Samples.pdf(20))).reason()).isEqualTo(Reason.BROKEN);
        assertThat(refusalOf(Samples.firstHalf(Samples.image("jpg"))).reason()).isEqualTo(Reason.BROKEN);
        assertThat(refusalOf(Samples.firstHalf(Samples.image("png"))).reason()).isEqualTo(Reason.BROKEN);
        assertThat(refusalOf(Samples.firstHalf(Samples.ofd())).reason()).isEqualTo(Reason.BROKEN);
    }

    @Test
    void refusesAPdfThatBeginsAsSomethingElse() {
        var polyglot = Samples.followedBy("GIF89a;////////".getBytes(StandardCharsets.US_ASCII), Samples.pdf(1));
        assertThat(refusalOf(polyglot).reason()).isEqualTo(Reason.OTHER_IMAGE);
    }

    @Test
    void refusesAPngWithAnotherFileBehindIt() {
        var polyglot = Samples.followedBy(Samples.image("png"), Samples.ofd());
        assertThat(refusalOf(polyglot).reason()).isEqualTo(Reason.BROKEN);
    }

    @Test
    void acceptsWhatCamerasWriteBehindAJpg() throws IOException {
        assertThat(inspect(Samples.followedBy(Samples.image("jpg"), new byte[5000]))
                        .kind())
                .isEqualTo(EvidenceKind.JPG);
    }

    @Test
    void refusesAnImageOfThirtyThousandPixelsSquare() {
        var refused = refusalOf(Samples.pngClaiming(30_000, 30_000));
        assertThat(refused.reason()).isEqualTo(Reason.TOO_MANY_PIXELS);
        assertThat(Texts.zh(refused)).contains("30000 × 30000", "100百万");
        assertThat(Texts.en(refused)).contains("30000 × 30000", "100 million");
        assertThat(refusalOf(Samples.jpgClaiming(30_000, 30_000)).reason()).isEqualTo(Reason.TOO_MANY_PIXELS);
    }

    @Test
    void refusesAnImageWithoutDimensions() {
        assertThat(refusalOf(Samples.pngClaiming(0, 30)).reason()).isEqualTo(Reason.BROKEN);
        assertThat(refusalOf(Samples.pngClaiming(-1, 30)).reason()).isEqualTo(Reason.BROKEN);
    }

    @Test
    void refusesAZipBombInAnOfd() {
        var bomb = Samples.ofdBomb(9);
        assertThat(bomb.length).isLessThan(20_000);
        var refused = refusalOf(bomb);
        assertThat(refused.reason()).isEqualTo(Reason.TOO_MUCH_INSIDE);
        assertThat(Texts.zh(refused)).contains("解压后的内容过多");
        assertThat(Texts.en(refused)).contains("far more than its size");
    }

    @Test
    void refusesAnOfdThatNamesNoDocumentOrForeignEntities() {
        assertThat(refusalOf(Samples.ofdWithoutDocument()).reason()).isEqualTo(Reason.BROKEN);
        assertThat(refusalOf(Samples.ofdWithDoctype()).reason()).isEqualTo(Reason.FOREIGN_ENTITIES);
    }

    @Test
    void answersWhateverRandomDamageAFileHas() throws IOException {
        var random = new Random(20261122);
        for (var sample : new byte[][] {Samples.pdf(4), Samples.ofd(), Samples.image("jpg"), Samples.image("png")}) {
            for (int round = 0; round < 200; round++) {
                var damaged = sample.clone();
                for (int hits = 0; hits < 1 + round / 20; hits++) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
                }
                try {
                    assertThat(inspect(damaged).kind()).isNotNull();
                } catch (EvidenceRefused refused) {
                    assertThat(refused.reason()).isIn((Object[]) Reason.values());
                }
            }
        }
    }

    private Inspected inspect(byte[] bytes) throws IOException {
        return inspector.inspect(Files.write(folder.resolve("file"), bytes));
    }

    private EvidenceRefused refusalOf(byte[] bytes) {
        return catchThrowableOfType(EvidenceRefused.class, () -> inspect(bytes));
    }
}
