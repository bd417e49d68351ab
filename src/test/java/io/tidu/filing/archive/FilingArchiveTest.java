package io.tidu.filing.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.TiduTest;
import io.tidu.evidence.DossierId;
import io.tidu.evidence.EvidenceBackstage;
import io.tidu.evidence.EvidenceRow;
import io.tidu.evidence.EvidenceService;
import io.tidu.evidence.EvidenceValidity;
import io.tidu.evidence.SlotCode;
import io.tidu.evidence.ValidityPeriod;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.Stage;
import io.tidu.filing.Stage.Case;
import io.tidu.identity.Actor;
import io.tidu.identity.NotFound;
import io.tidu.shared.RowKey;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** UC-21: the files of one filing in one package. */
@TiduTest
class FilingArchiveTest {

    private static final String SHEET = "00-01 材料目录.xlsx";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private FilingArchive archive;

    @Autowired
    private EvidenceService evidence;

    @Autowired
    private EvidenceValidity validity;

    @Autowired
    private JdbcClient jdbc;

    private Stage stage;

    @BeforeEach
    void setTheStage() {
        stage = new Stage(context);
    }

    @Test
    void hasTheFormEveryFileBySlotAndNumberASheetAndDigests() throws IOException {
        var filing = stage.complete();
        stage.attach(filing, "E07");
        stage.attach(filing, "E07");
        stage.lead(filing, FilingStatus.COUNTY_REVIEW);
        var stream = archive.of(stage.county, filing.id(), null, Locale.SIMPLIFIED_CHINESE);
        var unpacked = Unpacked.of(stream);

        assertThat(stream.fileName()).matches("SRDI-\\d{4}-\\d{6}-1 虚构企业\\d+号有限公司\\.zip");
        assertThat(unpacked.files().keySet())
                .contains(SHEET, "00-02 申报书.pdf", "E01-01 营业执照副本.pdf", "SHA256SUMS.txt")
                .filteredOn(name -> name.startsWith("E07"))
                .hasSize(2)
                .allMatch(name -> name.matches("E07-0[12] .+\\.pdf"));
        assertThat(new String(unpacked.content("00-02 申报书.pdf"), 0, 4)).isEqualTo("%PDF");
        for (var file : files(filing)) {
            assertThat(unpacked.files().values())
                    .anyMatch(bytes -> Unpacked.sha256(bytes).equals(file.digest()));
        }
        var listed = unpacked.checked(DigestList.NAME);
        assertThat(listed).noneMatch(path -> path.startsWith("WRONG")).contains(SHEET, "E01-01 营业执照副本.pdf");
        assertThat(listed).hasSize(unpacked.files().size() - 1);
    }

    @Test
    void theSheetSaysWhatEachFileWasCalledAndRunsNoFormula() throws IOException {
        var filing = stage.complete();
        var named = evidence.add(
                filing.filler(),
                new DossierId(filing.id().value()),
                new SlotCode("E11"),
                "=SUM(A1,A2).png",
                new ByteArrayInputStream(png()));
        validity.say(filing.filler(), named.id(), ValidityPeriod.until(LocalDate.of(2031, 5, 6)));
        stage.lead(filing, FilingStatus.COUNTY_REVIEW);
        var sheet = unpacked(stage.city, filing).sheet(SHEET);
        assertThat(sheet.getFirst()).contains("材料项", "包内文件名", "原文件名", "SHA-256");
        assertThat(sheet)
                .anySatisfy(row ->
                        assertThat(row).contains("E11", "'=SUM(A1,A2).png", "PNG", "2031-05-06", named.digest()));
    }

    @Test
    void whatCannotBeGivenIsNamedInTheSheetAndTheOthersAreThere() throws IOException {
        var filing = stage.complete();
        stage.lead(filing, FilingStatus.COUNTY_REVIEW);
        var infected = file(filing, "E01");
        var missing = file(filing, "E04");
        mark(infected, "INFECTED");
        forgetBytes(missing);
        var unpacked = unpacked(stage.province, filing);
        assertThat(unpacked.files().keySet())
                .noneMatch(name -> name.startsWith("E01") || name.startsWith("E04"))
                .anyMatch(name -> name.startsWith("E05"));
        assertThat(unpacked.sheet(SHEET))
                .anySatisfy(row -> assertThat(row).contains("E01", "发现恶意程序"))
                .anySatisfy(row -> assertThat(row).contains("E04", "文件缺失"));
        assertThat(unpacked.checked(DigestList.NAME)).noneMatch(path -> path.startsWith("WRONG"));
    }

    @Test
    void theFirmTakesItsDraftAndNobodyElseKnowsOfIt() throws IOException {
        var filing = stage.complete();
        var unpacked = Unpacked.of(archive.of(filing.filler(), filing.id(), 0, Locale.ENGLISH));
        assertThat(unpacked.files().keySet())
                .contains("00-01 Files.xlsx")
                .noneMatch(name -> name.startsWith("00-02"))
                .anyMatch(name -> name.startsWith("E01-01 "));
        assertIsNotThere(stage.county, filing, null);
        stage.lead(filing, FilingStatus.COUNTY_REVIEW);
        assertIsNotThere(stage.county, filing, 0);
    }

    @Test
    void onlyTheFirmAndTheBureausAboveItTakeIt() throws IOException {
        var filing = stage.in(FilingStatus.COUNTY_REVIEW);
        for (var person : List.of(
                filing.filler(), filing.signatory(), stage.county, stage.city, stage.province, stage.publisher)) {
            assertThat(unpacked(person, filing).files()).isNotEmpty();
        }
        var stranger = stage.firm();
        for (var person : List.of(
                stranger.filler(),
                stranger.signatory(),
                stage.otherCounty,
                stage.otherCity,
                stage.otherProvince,
                stage.otherPublisher,
                stage.expert,
                stage.systemAdmin,
                stage.securityAdmin,
                stage.auditor)) {
            assertIsNotThere(person, filing, null);
            assertIsNotThere(person, filing, 1);
        }
        assertIsNotThere(stage.county, filing, 2);
        assertIsNotThere(stage.county, filing, -1);
    }

    @Test
    void whatAnOfficialTakesIsInTheLogFileByFile() throws IOException {
        var filing = stage.in(FilingStatus.COUNTY_REVIEW);
        unpacked(stage.county, filing);
        assertThat(actions("archive:" + filing.id().value(), stage.county)).containsExactly("FILING_TAKEN");
        for (var file : files(filing)) {
            assertThat(actions("evidence:" + file.id().value(), stage.county)).containsExactly("EVIDENCE_DOWNLOADED");
        }
    }

    private List<String> actions(String subject, Actor by) {
        return jdbc.sql("select action from audit_entry where subject = ? and account_id = ?")
                .param(subject)
                .param(RowKey.bytes(by.account().value()))
                .query(String.class)
                .list();
    }

    private void assertIsNotThere(Actor person, Case filing, @Nullable Integer submission) {
        assertThatThrownBy(() -> archive.of(person, filing.id(), submission, Locale.ENGLISH))
                .isInstanceOf(NotFound.class);
    }

    private Unpacked unpacked(Actor person, Case filing) throws IOException {
        return Unpacked.of(archive.of(person, filing.id(), 1, Locale.SIMPLIFIED_CHINESE));
    }

    private List<EvidenceRow> files(Case filing) {
        return evidence.list(filing.filler(), new DossierId(filing.id().value()));
    }

    private EvidenceRow file(Case filing, String slot) {
        return files(filing).stream()
                .filter(row -> row.slot().value().equals(slot))
                .findFirst()
                .orElseThrow();
    }

    private void mark(EvidenceRow file, String scan) {
        jdbc.sql("update evidence_content set scan = ? where digest = ?")
                .param(scan)
                .param(HexFormat.of().parseHex(file.digest()))
                .update();
    }

    /** The row is there and the bytes are not, as after a disk was lost. */
    private void forgetBytes(EvidenceRow file) {
        EvidenceBackstage.loseBytes(context, file);
    }

    private static byte[] png() throws IOException {
        var image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
        image.setRGB(1, 1, (int) System.nanoTime());
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
