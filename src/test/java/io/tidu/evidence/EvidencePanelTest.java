package io.tidu.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.upload.Upload;
import io.tidu.TiduTest;
import io.tidu.evidence.ui.EvidencePanel;
import io.tidu.evidence.ui.EvidenceViewer;
import io.tidu.identity.Actor;
import io.tidu.identity.AuditTrail;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@TiduTest
class EvidencePanelTest extends SpringBrowserlessTest {

    private static final SlotCode AUDIT = new SlotCode("E04");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private Clock clock;

    @Autowired
    private PlatformTransactionManager transactions;

    @TempDir
    private Path folder;

    private EvidenceWorkshop workshop;
    private EvidenceService evidence;
    private DossierId dossier;
    private final Actor filler = People.filler();

    @BeforeEach
    void openADossier() throws IOException {
        workshop = new EvidenceWorkshop(jdbc, trail, folder);
        evidence = workshop.service(clock, transactions);
        dossier = workshop.gate.openDossier();
    }

    @Test
    void showsTheSlotsOfTheRungWithTheirNotesAndWhichAreRequired() throws IOException {
        openPanel(Locale.SIMPLIFIED_CHINESE);
        assertThat(find(Section.class).all())
                .hasSize(new SlotHandbook().forRung("SRDI_SME").size());
        assertThat(textOf(slot("E04"))).contains("审计报告", "上两年度审计报告", "必需 · 已有0个，至少1个");
        assertThat(textOf(slot("E09"))).contains("按需提供 · 已有0个");
    }

    @Test
    void speaksEnglishToPeopleWhoChoseIt() throws IOException {
        openPanel(Locale.ENGLISH);
        assertThat(textOf(slot("E04"))).contains("Audit reports", "Last two years", "Required · 0 of 1");
    }

    @Test
    void takesSeveralFilesAndTellsTheScreenAroundIt() throws IOException {
        var panel = openPanel(Locale.SIMPLIFIED_CHINESE);
        var changes = new AtomicInteger();
        panel.addChangeListener(changes::incrementAndGet);

        upload("E04", "2024.pdf", Samples.uniquePdf(12));
        upload("E04", "2025.pdf", Samples.uniquePdf(3));

        assertThat(textOf(slot("E04"))).contains("2024.pdf", "12页", "2025.pdf", "必需 · 已有2个", "张填报");
        assertThat(changes).hasValue(2);
        assertThat(evidence.list(filler, dossier)).extracting(EvidenceRow::slot).containsOnly(AUDIT);
    }

    @Test
    void listsWhatWasRefusedWithItsReasonAndKeepsTheRest() throws IOException {
        openPanel(Locale.SIMPLIFIED_CHINESE);
        upload("E04", "好.pdf", Samples.uniquePdf(1));
        upload("E04", "假的.pdf", Samples.program());
        upload("E04", "空.pdf", new byte[0]);

        assertThat(textOf(slot("E04"))).contains("好.pdf", "假的.pdf", "不接受这种文件", "空.pdf", "文件是空的");
        assertThat(evidence.list(filler, dossier)).hasSize(1);

        button("知道了：空.pdf").click();
        assertThat(textOf(slot("E04"))).contains("假的.pdf").doesNotContain("空.pdf");
    }

    @Test
    void removesAFileOnlyAfterAsking() throws IOException {
        evidence.add(filler, dossier, AUDIT, "审计.pdf", EvidenceWorkshop.stream(Samples.uniquePdf(1)));
        openPanel(Locale.SIMPLIFIED_CHINESE);

        button("删除审计.pdf").click();
        assertThat(evidence.list(filler, dossier)).hasSize(1);
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(evidence.list(filler, dossier)).isEmpty();
        assertThat(textOf(slot("E04"))).doesNotContain("审计.pdf");
    }

    @Test
    void saysWhyAFileCannotBeRemovedAnyMore() throws IOException {
        evidence.add(filler, dossier, AUDIT, "审计.pdf", EvidenceWorkshop.stream(Samples.uniquePdf(1)));
        openPanel(Locale.SIMPLIFIED_CHINESE);
        workshop.gate.changeable.clear();

        button("删除审计.pdf").click();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(textOf(slot("E04"))).contains("目前不能更改佐证材料");
        assertThat(evidence.list(filler, dossier)).hasSize(1);
    }

    @Test
    void offersNothingToChangeWhenReadOnly() throws IOException {
        evidence.add(filler, dossier, AUDIT, "审计.pdf", EvidenceWorkshop.stream(Samples.uniquePdf(1)));
        openPanel(Locale.SIMPLIFIED_CHINESE).setReadOnly(true);
        assertThat(find(Upload.class).all()).isEmpty();
        assertThat(find(Button.class).all()).extracting(Button::getText).containsExactly("审计.pdf");
    }

    @Test
    void showsWhatASubmissionContained() throws IOException {
        var submitted = evidence.add(filler, dossier, AUDIT, "第一次.pdf", EvidenceWorkshop.stream(Samples.uniquePdf(1)));
        evidence.freeze(filler, dossier, 1);
        evidence.remove(filler, submitted.id());
        evidence.add(filler, dossier, AUDIT, "第二次.pdf", EvidenceWorkshop.stream(Samples.uniquePdf(1)));

        openPanel(Locale.SIMPLIFIED_CHINESE).showSubmission(1);
        assertThat(textOf(slot("E04"))).contains("第一次.pdf").doesNotContain("第二次.pdf");
    }

    @Test
    void opensAFileInTheViewerAndTurnsToTheNext() throws IOException {
        var pdf = evidence.add(filler, dossier, AUDIT, "审计.pdf", EvidenceWorkshop.stream(Samples.uniquePdf(1)));
        var png = evidence.add(
                filler, dossier, new SlotCode("E07"), "证书.png", EvidenceWorkshop.stream(Samples.image("png")));
        var ofd = evidence.add(filler, dossier, new SlotCode("E08"), "批文.ofd", EvidenceWorkshop.stream(Samples.ofd()));
        openPanel(Locale.SIMPLIFIED_CHINESE);

        button("打开审计.pdf").click();
        assertThat(find(Dialog.class).all()).hasSize(1);
        assertThat(find(EvidenceViewer.class).single().shown()).contains(pdf);
        assertThat(button("上一个文件（Alt+K）").isEnabled()).isFalse();

        button("下一个文件（Alt+J）").click();
        assertThat(find(EvidenceViewer.class).single().shown()).contains(png);

        button("下一个文件（Alt+J）").click();
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.contains("浏览器不能直接显示OFD文件") && text.contains("请下载后用OFD阅读器打开"));
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("evidence/" + ofd.id().value() + "?download");
        assertThat(button("下一个文件（Alt+J）").isEnabled()).isFalse();
    }

    @Test
    void knowsWhichPageIsLookedAtAndTellsIt() {
        var pdf = evidence.add(filler, dossier, AUDIT, "审计.pdf", EvidenceWorkshop.stream(Samples.uniquePdf(12)));
        var png = evidence.add(
                filler, dossier, new SlotCode("E07"), "证书.png", EvidenceWorkshop.stream(Samples.image("png")));
        var viewer = new EvidenceViewer();
        UI.getCurrent().add(viewer);
        var told = new AtomicInteger();
        viewer.addPageListener(() -> told.set(viewer.page()));
        viewer.show(List.of(pdf, png), null);
        assertThat(told).hasValue(1);
        viewer.showPage(pdf, 12);
        assertThat(told).hasValue(12);

        var paper = find(Component.class)
                .withCondition(part -> part.getElement().getTag().equals("tidu-paper"))
                .single()
                .getElement();
        paper.setProperty("page", 7);
        assertThat(told).hasValue(7);
        for (int none : new int[] {0, 13}) {
            paper.setProperty("page", none);
            assertThat(viewer.page()).as("a browser may say anything").isEqualTo(7);
        }
        viewer.showPage(png, 1);
        assertThat(told).hasValue(1);
    }

    private EvidencePanel openPanel(Locale locale) throws IOException {
        UI.getCurrent().setLocale(locale);
        var panel = new EvidencePanel(evidence, new SlotHandbook(), filler, dossier, "SRDI_SME");
        UI.getCurrent().add(panel);
        return panel;
    }

    private void upload(String slot, String name, byte[] bytes) {
        test(find(Upload.class, slot(slot)).single()).upload(name, "application/octet-stream", bytes);
        roundTrip();
    }

    private Section slot(String code) {
        return find(Section.class).all().stream()
                .filter(section -> textOf(section).startsWith(code))
                .findFirst()
                .orElseThrow();
    }

    private Button button(String label) {
        return find(Button.class).all().stream()
                .filter(button -> button.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }
}
