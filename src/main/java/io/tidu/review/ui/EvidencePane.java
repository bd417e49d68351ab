package io.tidu.review.ui;

import com.vaadin.flow.component.html.Div;
import io.tidu.evidence.EvidenceId;
import io.tidu.evidence.EvidenceRow;
import io.tidu.evidence.EvidenceSlot;
import io.tidu.evidence.ui.EvidenceViewer;
import io.tidu.filing.ui.FigureSources;
import io.tidu.filing.ui.FilingAside.Beside;
import io.tidu.filing.ui.PackageLink;
import io.tidu.filing.ui.PageGround.PageShown;
import io.tidu.filing.ui.Pointing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The files of the submission, and the one being looked at. */
class EvidencePane extends Div {

    private final EvidenceViewer viewer = new EvidenceViewer();
    private final List<EvidenceRow> inOrder;

    /**
     * @param pointer says something about a slot or file; null where the filing cannot be given back
     * @param notes what there is to know of files
     * @param sources on which pages the figures stand
     */
    EvidencePane(
            List<EvidenceSlot> slots,
            List<EvidenceRow> files,
            @Nullable ReturnPointer pointer,
            List<Beside> besides,
            EvidenceNotes notes,
            FigureSources sources) {
        addClassName("tidu-desk-evidence");
        var ways = new ArrayList<Pointing>();
        if (pointer != null) {
            ways.add(new Pointing("↩", getTranslation("review.return.because"), pointer::atEvidence));
        }
        int ofSlots = ways.size();
        besides.forEach(beside -> ways.add(beside.files()));
        var list = new EvidenceFiles(slots, files, notes, ways, ofSlots, this::show);
        inOrder = list.inOrder().toList();
        add(list);
        if (files.isEmpty()) {
            var nothing = new Div(getTranslation("review.evidence.empty"));
            nothing.addClassName("tidu-empty");
            add(nothing);
        } else {
            viewer.addClassName("tidu-desk-evidence-view");
            viewer.show(inOrder, inOrder.getFirst());
            viewer.addAbove(sources.above(viewer));
            add(viewer);
        }
    }

    /** All files in one, above them. */
    void addPackage(PackageLink link) {
        if (!inOrder.isEmpty()) {
            var line = new Div(link);
            line.addClassName("tidu-desk-package");
            addComponentAsFirst(line);
        }
    }

    void showPage(EvidenceId id, int page) {
        inOrder.stream()
                .filter(file -> file.id().equals(id))
                .findFirst()
                .ifPresent(file -> viewer.showPage(file, page));
    }

    Optional<PageShown> shown() {
        return viewer.shown().map(file -> new PageShown(file.id(), viewer.page()));
    }

    private void show(EvidenceRow file) {
        viewer.show(inOrder, file);
    }
}
