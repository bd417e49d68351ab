package io.tidu.filing.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import io.tidu.evidence.EvidenceId;
import io.tidu.evidence.EvidenceKind;
import io.tidu.evidence.EvidenceRow;
import io.tidu.filing.FieldPath;
import io.tidu.filing.SourcePage;
import io.tidu.filing.SourceSide;
import io.tidu.filing.ui.PageGround.PageShown;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks on which page of which file a figure stands; offers the page that is being looked at. */
class SourceDialog extends Dialog {

    private final SourceWork work;
    private final List<EvidenceRow> files;
    private final List<SourcePage> before;
    private final Optional<PageShown> shown;
    private final Runnable changed;
    private final ComboBox<FieldPath> figure = new ComboBox<>();
    private final ComboBox<EvidenceRow> file = new ComboBox<>();
    private final IntegerField page = new IntegerField();
    private final Paragraph known = new Paragraph();
    private final Button forget;

    /** @param figures what it may be about */
    SourceDialog(
            SourceWork work,
            List<FieldPath> figures,
            List<SourcePage> before,
            Optional<PageShown> shown,
            Runnable changed) {
        this.work = work;
        this.files = work.files().get();
        this.before = before;
        this.shown = shown;
        this.changed = changed;
        var words = work.words();
        setHeaderTitle(words.say("filing.ui.source.title"));
        setWidth("32rem");
        setMaxWidth("96vw");
        figure.setLabel(words.say("filing.ui.source.figure"));
        figure.setItems(figures);
        figure.setItemLabelGenerator(work::name);
        figure.addValueChangeListener(chosen -> prefill(chosen.getValue()));
        file.setLabel(words.say("filing.ui.source.file"));
        file.setItems(files);
        file.setItemLabelGenerator(row -> row.slot().value() + " " + row.fileName());
        file.addValueChangeListener(chosen -> limit(chosen.getValue()));
        page.setLabel(words.say("filing.ui.source.number"));
        page.setMin(1);
        page.setStepButtonsVisible(true);
        page.setManualValidation(true);
        known.addClassNames("tidu-soft", "filing-small");
        forget = new Button(words.say("filing.ui.source.forget"), click -> forget());
        forget.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        var fields = new Div(figure, file, page, known);
        fields.addClassName("tidu-stacked");
        add(fields);
        var tell = new Button(words.say("filing.ui.source.confirm"), click -> tell());
        tell.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        tell.addClickShortcut(Key.ENTER).listenOn(page);
        getFooter().add(forget, new Button(words.say("filing.ui.cancel"), click -> close()), tell);
        if (figures.size() == 1
                || figures.stream()
                        .allMatch(path -> path.code().equals(figures.getFirst().code()))) {
            figure.setValue(figures.stream()
                    .filter(path -> own(path).isEmpty())
                    .findFirst()
                    .orElse(figures.getFirst()));
            page.focus();
        } else {
            prefill(null);
            figure.focus();
        }
    }

    /** The page before the person's eyes; else what was said before. */
    private void prefill(@Nullable FieldPath path) {
        var own = path == null ? Optional.<SourcePage>empty() : own(path);
        var place = shown.or(() -> own.map(said -> new PageShown(said.file(), said.page())));
        place.flatMap(at -> row(at.file())).ifPresent(file::setValue);
        place.filter(at -> row(at.file()).isPresent()).ifPresent(at -> page.setValue(at.page()));
        known.setText(own.map(work::told).orElse(""));
        known.setVisible(own.isPresent());
        forget.setVisible(own.isPresent());
    }

    private Optional<EvidenceRow> row(EvidenceId id) {
        return files.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    private Optional<SourcePage> own(FieldPath path) {
        var side = work.actor().get().enterprise().isPresent() ? SourceSide.FIRM : SourceSide.OFFICE;
        return before.stream()
                .filter(said -> said.side() == side && said.path().equals(path))
                .findFirst();
    }

    private void limit(@Nullable EvidenceRow row) {
        var pages = row == null ? null : row.pages();
        boolean picture = row != null && pages == null && row.kind() != EvidenceKind.OFD;
        page.setHelperText(pages == null ? "" : work.words().say("filing.ui.source.of", pages));
        page.setVisible(!picture);
        if (picture || page.isEmpty()) {
            page.setValue(1);
        }
    }

    private void tell() {
        var path = figure.getValue();
        var row = file.getValue();
        figure.setInvalid(path == null);
        file.setInvalid(row == null);
        page.setInvalid(row != null && !isPageOf(row));
        if (path != null && row != null && isPageOf(row)) {
            work.pages().tell(work.actor().get(), work.view().get(), path, row.id(), page.getValue());
            end();
        }
    }

    private boolean isPageOf(EvidenceRow row) {
        var number = page.getValue();
        return number != null && number >= 1 && (row.pages() == null || number <= row.pages());
    }

    private void forget() {
        if (figure.getValue() != null) {
            work.pages().forget(work.actor().get(), work.view().get(), figure.getValue());
            end();
        }
    }

    private void end() {
        close();
        changed.run();
    }
}
