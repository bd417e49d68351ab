package io.tidu.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidu.Screens;
import io.tidu.evidence.DossierId;
import io.tidu.evidence.EvidenceService;
import io.tidu.evidence.SlotCode;
import io.tidu.filing.FilingService;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.Stage.Case;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-18: two firms bring the very same file. */
class CopiedFileTest extends Screens {

    @Autowired
    private FilingService filings;

    @Autowired
    private EvidenceService evidence;

    @Test
    void whoReviewsOneIsToldOfTheOther() throws IOException {
        var pdf = pdf();
        var one = submittedWith(pdf);
        look(one);
        assertThat(said()).doesNotContain("其他企业也提交过同一文件");

        var other = submittedWith(pdf);
        var row = filings.open(stage.county, other.id()).row();
        look(one);
        assertThat(said()).contains("其他企业也提交过同一文件", row.enterpriseName() + " " + row.number());
    }

    private Case submittedWith(byte[] pdf) {
        var filing = stage.complete();
        evidence.add(
                filing.filler(),
                new DossierId(filing.id().value()),
                new SlotCode("E07"),
                "专利证书.pdf",
                new ByteArrayInputStream(pdf));
        stage.lead(filing, FilingStatus.COUNTY_REVIEW);
        return filing;
    }

    private void look(Case filing) {
        enter(
                stage.county,
                "desk/" + filings.open(stage.county, filing.id()).row().number());
    }

    private static byte[] pdf() throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.getDocumentInformation().setTitle(UUID.randomUUID().toString());
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
