package io.tidu.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.tidu.evidence.CopyNotice;
import io.tidu.evidence.EvidenceId;
import io.tidu.evidence.EvidenceRow;
import io.tidu.evidence.EvidenceSlot;
import io.tidu.evidence.ui.EvidenceViewer;
import io.tidu.evidence.ui.ScanTag;
import io.tidu.filing.ui.FilingAside.Beside;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The files of the submission slot by slot, empty slots named too, and the file being looked at. */
class EvidencePane extends Div {

    private final EvidenceViewer viewer = new EvidenceViewer();
    private final List<EvidenceRow> inOrder = new ArrayList<>();
    private final @Nullable ReturnPointer pointer;
    private final List<Beside> besides;
    private final Map<EvidenceId, CopyNotice> copies;

    /**
     * @param pointer says something about a slot or file; null where the filing cannot be given back
     * @param copies the files that another firm has submitted as well
     */
    EvidencePane(
            List<EvidenceSlot> slots,
            List<EvidenceRow> files,
            @Nullable ReturnPointer pointer,
            List<Beside> besides,
            Map<EvidenceId, CopyNotice> copies) {
        this.copies = copies;
        this.besides = besides;
        this.pointer = pointer;
        addClassName("tidu-desk-evidence");
        var list = new Div();
        list.addClassName("tidu-desk-evidence-files");
        slots.forEach(slot -> inOrder.addAll(in(slot, files)));
        slots.stream()
                .filter(slot -> slot.isRequired() || !in(slot, files).isEmpty())
                .forEach(slot -> list.add(entry(slot, in(slot, files))));
        add(list);
        if (files.isEmpty()) {
            var nothing = new Div(getTranslation("review.evidence.empty"));
            nothing.addClassName("tidu-empty");
            add(nothing);
        } else {
            viewer.addClassName("tidu-desk-evidence-view");
            viewer.show(inOrder, inOrder.getFirst());
            add(viewer);
        }
    }

    void showPage(EvidenceId id, int page) {
        inOrder.stream()
                .filter(file -> file.id().equals(id))
                .findFirst()
                .ifPresent(file -> viewer.showPage(file, page));
    }

    private Div entry(EvidenceSlot slot, List<EvidenceRow> files) {
        var name = new Span(slot.code().value() + " " + slot.name().in(getLocale()));
        if (pointer != null) {
            name.add(point(slot.code().value(), () -> pointer.atSlot(slot.code())));
        }
        name.addClassName("name");
        var entry = new Div(name);
        entry.addClassName("tidu-desk-evidence-slot");
        if (files.isEmpty()) {
            var none = new Span(getTranslation("review.evidence.none"));
            none.addClassNames("tidu-tag", "unmet");
            entry.add(none);
        }
        files.forEach(file -> {
            entry.add(line(file));
            ScanTag.of(file).ifPresent(entry::add);
            Optional.ofNullable(copies.get(file.id())).map(CopyTag::new).ifPresent(entry::add);
        });
        return entry;
    }

    /** The file with what can be said about it, never torn apart. */
    private Span line(EvidenceRow file) {
        var line = new Span(open(file));
        line.addClassName("file");
        if (pointer != null) {
            line.add(point(file.fileName(), () -> pointer.atFile(file)));
        }
        besides.forEach(
                beside -> line.add(beside.files().button(file.id().value().toString(), file.fileName())));
        return line;
    }

    private NativeButton point(String name, Runnable chosen) {
        var button = new NativeButton("↩", click -> chosen.run());
        button.addClassName("filing-point");
        button.setTitle(getTranslation("review.return.because"));
        button.setAriaLabel(getTranslation("review.return.because") + " " + name);
        return button;
    }

    private Button open(EvidenceRow file) {
        var button = new Button(file.fileName(), click -> viewer.show(inOrder, file));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private static List<EvidenceRow> in(EvidenceSlot slot, List<EvidenceRow> files) {
        return files.stream().filter(file -> file.slot().equals(slot.code())).toList();
    }
}
