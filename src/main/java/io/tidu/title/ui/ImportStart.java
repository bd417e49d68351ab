package io.tidu.title.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import io.tidu.identity.Actor;
import io.tidu.shared.RuleViolation;
import io.tidu.shared.Zone;
import io.tidu.title.ImportPreview;
import io.tidu.title.ListLimits;
import io.tidu.title.Progress;
import io.tidu.title.TitleImportId;
import io.tidu.title.TitleImports;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** The first step: choose a file, or go on with one that was chosen before. */
class ImportStart extends Div {

    private static final DateTimeFormatter AT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Zone.SHANGHAI);

    private final transient TitleImports imports;
    private final transient Actor actor;
    private final transient TitleWords words;
    private final transient ListLimits limits;
    private final transient Consumer<TitleImportId> opened;
    private final Work work = new Work();
    private final Paragraph refusal = new Paragraph();

    ImportStart(
            TitleImports imports, Actor actor, TitleWords words, ListLimits limits, Consumer<TitleImportId> opened) {
        this.imports = imports;
        this.actor = actor;
        this.words = words;
        this.limits = limits;
        this.opened = opened;
        addClassName("tidu-card");
        refusal.addClassName("tidu-title-refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        add(new H2(getTranslation("title.import.step.file")), new Paragraph(hint()), upload(), work, refusal);
        var recent = imports.recent(actor);
        if (!recent.isEmpty()) {
            add(new H2(getTranslation("title.import.recent")), recent(recent));
        }
    }

    private String hint() {
        return getTranslation("title.import.hint", limits.fileSize().toMegabytes(), limits.rows());
    }

    private Upload upload() {
        var upload = new Upload(this::receive);
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(
                (int) Math.min(Integer.MAX_VALUE, limits.fileSize().toBytes()));
        upload.setUploadButton(new Button(getTranslation("title.import.choose"), VaadinIcon.UPLOAD_ALT.create()));
        upload.setDropLabel(new Span(getTranslation("title.import.drop")));
        upload.setI18n(texts());
        upload.addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage()));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        return upload;
    }

    private UploadI18N texts() {
        var tooBig = getTranslation("title.file.too-big", limits.fileSize().toMegabytes());
        return new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(tooBig)
                        .setTooManyFiles(getTranslation("title.import.one")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setProcessing(getTranslation("title.import.reading"))
                                .setConnecting(getTranslation("title.import.sending"))
                                .setStalled(getTranslation("title.import.sending"))
                                .setHeld(getTranslation("title.import.sending")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(getTranslation("title.import.lost"))
                                .setUnexpectedServerError(getTranslation("title.import.lost"))
                                .setForbidden(getTranslation("title.import.lost"))));
    }

    /** Runs in the thread of the request, without the lock of the page. */
    private void receive(UploadEvent event) throws IOException {
        var ui = event.getUI();
        var file = Files.createTempFile("tidu-list", null);
        try (var in = event.getInputStream()) {
            copy(in, file);
            var shown = new AtomicReference<Progress>();
            ui.access(() -> {
                refusal.setVisible(false);
                shown.set(work.begin(getTranslation("title.import.reading")));
            });
            var id = imports.upload(actor, event.getFileName(), file, (done, total) -> {
                var progress = shown.get();
                return progress == null || progress.at(done, total);
            });
            Work.show(ui, () -> opened.accept(id));
        } catch (RuleViolation refused) {
            Work.show(ui, () -> {
                work.end();
                refuse(words.refusal(refused));
            });
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** One byte more than allowed is enough to be refused for its size. */
    private void copy(InputStream in, Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            long left = limits.fileSize().toBytes() + 1;
            var buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0 && left > 0; read = in.read(buffer)) {
                out.write(buffer, 0, (int) Math.min(read, left));
                left -= read;
            }
        }
    }

    private void refuse(String text) {
        refusal.setText(text);
        refusal.setVisible(true);
    }

    private Grid<ImportPreview> recent(List<ImportPreview> files) {
        var grid = new Grid<ImportPreview>();
        grid.addThemeVariants(GridVariant.LUMO_COMPACT);
        grid.setAllRowsVisible(true);
        grid.addColumn(ImportPreview::fileName)
                .setHeader(getTranslation("title.import.file"))
                .setFlexGrow(2);
        grid.addColumn(file -> file.terms() == null ? "—" : file.terms().list().number())
                .setHeader(getTranslation("title.detail.list-number"));
        grid.addColumn(file -> getTranslation(
                        "title.import.status." + file.status().name().toLowerCase(Locale.ROOT)))
                .setHeader(getTranslation("title.grid.status"));
        grid.addColumn(file -> AT.format(file.uploadedAt())).setHeader(getTranslation("title.import.uploaded"));
        grid.addColumn(ImportPreview::uploadedBy).setHeader(getTranslation("title.import.by"));
        grid.setItems(files);
        grid.addItemClickListener(click -> opened.accept(click.getItem().id()));
        return grid;
    }
}
