package io.tidu.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.OfBureau;
import io.tidu.identity.Affiliation.OfEnterprise;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.NotFound;
import io.tidu.identity.Role;
import io.tidu.publication.certificate.CertificateRefused;
import io.tidu.publication.certificate.CertificateState;
import io.tidu.publication.verifier.Attachment;
import io.tidu.shared.CreditCode;
import io.tidu.shared.EnterpriseId;
import io.tidu.title.RestoreTitles;
import io.tidu.title.SourceList;
import io.tidu.title.TitleEndings;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-30: the paper, and who may have it. */
class CertificatePaperTest extends CertificateStage {

    @Autowired
    private TitleEndings endings;

    @Test
    void saysWhatTheListSaysAndLeadsToThePublicPage() throws Exception {
        var bytes = papers.pdf(filler, number);

        Files.write(Files.createDirectories(Path.of("target/pdf")).resolve("certificate.pdf"), bytes);
        try (var document = Loader.loadPDF(bytes)) {
            assertThat(document.getNumberOfPages()).isOne();
            assertThat(new PDFTextStripper().getText(document))
                    .contains(number, entry.firm().name(), entry.firm().creditCode(), list.rungName())
                    .contains(list.number(), list.documentNumber(), "2026年6月8日 至 2029年6月7日", "截至 2026年6月8日")
                    .doesNotContain("正在复核", "已取消", "原名");
            var page = new PDFRenderer(document).renderImageWithDPI(0, 150);
            assertThat(scanned(page)).isEqualTo("http://localhost:8080/certificates/" + number);
        }
    }

    @Test
    void isTheSameFileEachTimeWithTheProofInIt() {
        var first = papers.pdf(filler, number);
        clock.set("2026-07-01", "09:00");

        assertThat(papers.pdf(filler, number)).isEqualTo(first);
        assertThat(Attachment.in(first)).contains(certificates.proof(certificate()));
    }

    @Test
    void bearsTheNewNameWithTheOldOneAndTheListThatSaysSo() throws Exception {
        clock.set("2026-07-01", "09:00");
        var renaming = rename("虚构新名股份公司");

        try (var document = Loader.loadPDF(papers.pdf(filler, number))) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("虚构新名股份公司", "原名：" + entry.firm().name(), renaming.number(), "截至 2026年7月1日");
        }
    }

    @Test
    void isForTheFirmAndTheBureausInChargeOfIt() {
        for (var role : new Role[] {Role.FILLER, Role.SIGNATORY}) {
            var holder = filler.enterprise().orElseThrow();
            assertThat(papers.pdf(Office.actor(role, new OfEnterprise(holder)), number))
                    .isNotEmpty();
        }
        assertThat(papers.pdf(city(), number)).isNotEmpty();
        assertThatThrownBy(() -> papers.pdf(filler, "RD-2026-0001-000000")).isInstanceOf(NotFound.class);
        assertThat(office.strangers())
                .filteredOn(stranger -> stranger.bureau().isEmpty())
                .isNotEmpty()
                .allSatisfy(stranger ->
                        assertThatThrownBy(() -> papers.pdf(stranger, number)).isInstanceOf(NotFound.class));
        assertThat(certificate().place()).doesNotContain("西湖区");
        assertThatThrownBy(() -> papers.pdf(countyOfTheOthers(), number)).isInstanceOf(NotFound.class);
    }

    @Test
    void aFirmHasItsOwnCertificatesAndNobodyElseHasAny() {
        assertThat(papers.own(filler)).singleElement().satisfies(own -> {
            assertThat(own.state()).isEqualTo(CertificateState.VALID);
            assertThat(own.certificate()).isNotNull();
        });
        assertThat(papers.own(Office.actor(Role.FILLER, new OfEnterprise(EnterpriseId.next()))))
                .isEmpty();
        assertThatThrownBy(() -> papers.own(office.publisher)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> papers.own(city())).isInstanceOf(NotFound.class);
    }

    @Test
    void thereIsNoneOfATitleThatWasTakenAway() {
        clock.set("2026-07-01", "09:00");
        correct(new CorrectList.TakeOut(entry.firm().creditCode(), "误列"));

        assertThatExceptionOfType(CertificateRefused.TakenAway.class).isThrownBy(() -> papers.pdf(filler, number));
    }

    @Test
    void aTitleThatWasGivenBackHasItsCertificateAgain() {
        var taken = "QX-" + UUID.randomUUID();
        inTheRegister("ended_on = '2026-07-01', end_cause = 'CANCELLED', end_reason = 'DATA_FRAUD', end_list = '"
                + taken + "'");
        clock.set("2026-08-01", "09:00");
        endings.restore(
                office.publisher,
                new RestoreTitles(
                        UUID.randomUUID(),
                        list.rung(),
                        new SourceList(taken + "-E2", "更正", LocalDate.parse("2026-08-01")),
                        new CreditCode(entry.firm().creditCode()),
                        entry.firm().name(),
                        List.of(taken)));

        assertThat(papers.own(filler)).singleElement().satisfies(own -> {
            assertThat(own.line().title().grantedOn()).isEqualTo("2026-08-01");
            assertThat(own.state()).isEqualTo(CertificateState.VALID);
        });
        assertThat(papers.pdf(filler, number)).isNotEmpty();
    }

    private Actor city() {
        return Office.actor(Role.REVIEWER, new OfBureau(office.city, BureauLevel.CITY));
    }

    private Actor countyOfTheOthers() {
        return Office.actor(Role.REVIEWER, new OfBureau(office.county, BureauLevel.COUNTY));
    }

    private static String scanned(BufferedImage page) throws Exception {
        int width = page.getWidth();
        int height = page.getHeight();
        var pixels = page.getRGB(0, 0, width, height, null, 0, width);
        var source = new RGBLuminanceSource(width, height, pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }
}
