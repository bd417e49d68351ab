package io.tidu.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidu.TiduTest;
import io.tidu.evidence.ReadingState;
import io.tidu.evidence.text.Seen;
import io.tidu.evidence.text.Typeset;
import io.tidu.filing.Stage;
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

    private String readAt(String digest) {
        return jdbc.sql("select read_at from evidence_reading where digest = unhex(:digest)")
                .param("digest", digest)
                .query(String.class)
                .single();
    }
}
