package io.tidu.review.ui;

import io.tidu.evidence.EvidenceRow;
import io.tidu.evidence.EvidenceSlot;
import io.tidu.evidence.ui.ScanTag;
import io.tidu.evidence.ui.ValidityTag;
import io.tidu.filing.ui.Pointers;
import io.tidu.filing.ui.Pointing;
import io.tidu.identity.ui.Sheet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The files of a submission slot by slot, empty slots that must have one named too, each to be opened and to be spoken of. */
class EvidenceFiles extends Sheet {

    private static final String PRESSED = "event.target.closest('[data-file]')?.getAttribute('data-file')";

    private final List<EvidenceSlot> slots;
    private final List<EvidenceRow> files;
    private final EvidenceNotes notes;
    private final Pointers atSlots;
    private final Pointers atFiles;

    /**
     * @param notes what there is to know of files
     * @param pointings at files and, as far as they are about slots too, at slots: those first
     * @param ofSlots how many of them are about slots
     * @param opened is told the file that is to be shown
     */
    EvidenceFiles(
            List<EvidenceSlot> slots,
            List<EvidenceRow> files,
            EvidenceNotes notes,
            List<Pointing> pointings,
            int ofSlots,
            Consumer<EvidenceRow> opened) {
        this.slots = slots;
        this.files = files;
        this.notes = notes;
        this.atFiles = new Pointers(pointings);
        this.atSlots = new Pointers(pointings.subList(0, ofSlots));
        addClassName("tidu-desk-evidence-files");
        atFiles.listen(this, this::known);
        getElement()
                .addEventListener(
                        "click",
                        click -> files.stream()
                                .filter(file -> key(file)
                                        .equals(click.getEventData()
                                                .path(PRESSED)
                                                .asString("")))
                                .forEach(opened))
                .setFilter("!!event.target.closest('[data-file]')")
                .addEventData(PRESSED);
    }

    /** Slot by slot. */
    Stream<EvidenceRow> inOrder() {
        return slots.stream().flatMap(this::in);
    }

    @Override
    protected void write(Element page) {
        slots.stream()
                .filter(slot -> slot.isRequired() || in(slot).findAny().isPresent())
                .forEach(slot -> entry(slot, page.appendElement("div").addClass("tidu-desk-evidence-slot")));
    }

    private void entry(EvidenceSlot slot, Element entry) {
        var code = slot.code().value();
        var name = entry.appendElement("span")
                .addClass("name")
                .text(code + " " + slot.name().in(getLocale()));
        atSlots.beside(code, name);
        if (in(slot).findAny().isEmpty()) {
            entry.appendElement("span")
                    .addClass("tidu-tag")
                    .addClass("unmet")
                    .text(getTranslation("review.evidence.none"));
        }
        in(slot).forEach(file -> {
            line(file, entry.appendElement("span").addClass("file"));
            warnings(file, entry);
        });
    }

    private void warnings(EvidenceRow file, Element entry) {
        ScanTag.of(file)
                .ifPresent(tag -> entry.appendElement("span")
                        .attr("class", String.join(" ", tag.getClassNames()))
                        .text(tag.getText()));
        Optional.ofNullable(notes.validity().get(file.id()))
                .ifPresent(validity -> entry.appendElement("span")
                        .attr("class", String.join(" ", ValidityTag.classes(validity)))
                        .text(ValidityTag.text(validity, this::getTranslation)));
        Optional.ofNullable(notes.copies().get(file.id()))
                .ifPresent(notice -> new CopyNote(notice, this::getTranslation).write(entry));
    }

    /** The file with what can be said about it, never torn apart. */
    private void line(EvidenceRow file, Element line) {
        line.appendElement("button")
                .attr("type", "button")
                .attr("class", "tidu-open")
                .attr("data-file", key(file))
                .text(file.fileName());
        atFiles.beside(key(file), file.fileName(), line);
    }

    private boolean known(String code) {
        return slots.stream().anyMatch(slot -> slot.code().value().equals(code))
                || files.stream().anyMatch(file -> key(file).equals(code));
    }

    private Stream<EvidenceRow> in(EvidenceSlot slot) {
        return files.stream().filter(file -> file.slot().equals(slot.code()));
    }

    private static String key(EvidenceRow file) {
        return file.id().value().toString();
    }
}
