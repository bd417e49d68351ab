package io.tidu.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidu.TiduTest;
import io.tidu.evidence.EvidenceReading;
import io.tidu.evidence.ReadingState;
import io.tidu.evidence.text.Seen;
import io.tidu.evidence.text.TextUnreadable.Reason;
import io.tidu.evidence.text.Typeset;
import io.tidu.filing.Stage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** UC-22: files are read after they were taken in, the same bytes once. */
@TiduTest
class PapersReadTest {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext context;

    private Stage stage;
    private PapersStage papers;

    @BeforeEach
    void begin() {
        stage = new Stage(context);
        papers = new PapersStage(stage, context);
    }

    @Test
    void theSameBytesAreReadOnceForAllFirms() {
        var pdf = PapersStage.report("某某" + System.nanoTime() + "有限公司", "1,234.00")
                .pdf();
        var one = stage.complete();
        var two = stage.complete();
        var first = papers.attach(one, "E04", pdf);
        var readAt = readAt(first.digest());
        var second = papers.attach(two, "E04", pdf);

        assertThat(second.digest()).isEqualTo(first.digest());
        assertThat(readAt(second.digest())).isEqualTo(readAt);
        assertThat(papers.read(two, second).state()).isEqualTo(ReadingState.READ);
        assertThat(papers.read(two, second).isWhole()).isTrue();
        assertThat(papers.read(two, second).extract().all(Seen.Amount.class)).isNotEmpty();
    }

    @Test
    void ofAScanItIsToldThatItsPagesArePictures() {
        var filing = stage.complete();
        var row = papers.attach(
                filing, "E04", Typeset.page("审计报告 " + System.nanoTime()).scan());

        var reading = papers.read(filing, row);
        assertThat(reading.isWhole()).isFalse();
        assertThat(reading.pictures() + reading.recognised()).isEqualTo(1);
    }

    @Test
    void whatCouldNotBeReadIsToldWithItsReasonAndReadAgainWhenTheAdministratorAsks() throws IOException {
        var filing = stage.complete();
        var row = papers.attach(filing, "E04", bomb());
        assertThat(papers.read(filing, row).state()).isEqualTo(ReadingState.UNREADABLE);
        assertThat(papers.read(filing, row).reason()).isEqualTo(Reason.TOO_LARGE);
        var before = readAt(row.digest());

        assertThat(context.getBean(EvidenceReading.class).readAgain(stage.systemAdmin, false))
                .isPositive();

        assertThat(papers.read(filing, row).state()).isEqualTo(ReadingState.UNREADABLE);
        assertThat(readAt(row.digest())).isGreaterThan(before);
    }

    /** Some kilobytes that unfold to more than is read. */
    private static byte[] bomb() throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            document.getDocumentInformation().setTitle("bomb " + System.nanoTime());
            var content = new PDStream(document);
            try (var out = content.createOutputStream(COSName.FLATE_DECODE)) {
                for (int i = 0; i < 33; i++) {
                    out.write(new byte[1 << 20]);
                }
            }
            page.setContents(content);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private String readAt(String digest) {
        return jdbc.sql("select read_at from evidence_reading where digest = unhex(:digest)")
                .param("digest", digest)
                .query(String.class)
                .single();
    }
}
