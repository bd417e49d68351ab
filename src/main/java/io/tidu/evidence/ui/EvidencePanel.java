package io.tidu.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import io.tidu.evidence.DossierId;
import io.tidu.evidence.EvidenceRow;
import io.tidu.evidence.EvidenceService;
import io.tidu.evidence.EvidenceSlot;
import io.tidu.evidence.EvidenceSlots;
import io.tidu.evidence.EvidenceValidity;
import io.tidu.evidence.Sizes;
import io.tidu.evidence.SlotCode;
import io.tidu.identity.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The slots a rung asks for, with their files: to fill for a firm, to look at for everybody else. Other modules put it into
 * their screens. What it shows and does goes through {@link EvidenceService}, which decides; read-only only hides buttons.
 */
@StyleSheet("assets/css/evidence.css")
public class EvidencePanel extends Composite<Div> {

    private final transient EvidenceService evidence;
    private final transient Actor actor;
    private final DossierId dossier;
    private final Span room = new Span();
    private final SlotExtras extras;
    private final List<SlotCard> cards;
    private final List<Runnable> changeListeners = new ArrayList<>();
    private Consumer<EvidenceRow> opener = this::openInDialog;
    private @Nullable Integer submission;

    /**
     * Shows the files of a dossier as they are now.
     *
     * @param rungCode decides which slots are shown; files in other slots are shown as well, at the end
     */
    public EvidencePanel(
            EvidenceService evidence, EvidenceSlots slots, Actor actor, DossierId dossier, String rungCode) {
        this(evidence, actor, dossier, slots.forRung(rungCode));
    }

    /** Shows these slots of a dossier with their files as they are now. */
    public EvidencePanel(EvidenceService evidence, Actor actor, DossierId dossier, List<EvidenceSlot> slots) {
        this.evidence = evidence;
        this.actor = actor;
        this.dossier = dossier;
        room.addClassNames("tidu-soft", "tidu-evidence-room");
        extras = new SlotExtras(actor, this::changed);
        cards = slots.stream()
                .map(slot ->
                        new SlotCard(slot, evidence, actor, dossier, extras, this::changed, row -> opener.accept(row)))
                .toList();
        getContent().addClassName("tidu-evidence");
        getContent().add(room);
        cards.forEach(getContent()::add);
        refresh();
    }

    /** Shows until when documents hold, and asks for it where files can be changed. */
    public void showValidity(EvidenceValidity validity) {
        extras.use(validity);
        refresh();
    }

    /** Offers another way to a file beside its upload, in every slot. */
    public void offer(Function<EvidenceSlot, Component> way) {
        cards.forEach(card -> card.offer(way.apply(card.slot())));
    }

    /** Hides upload and removal. */
    public void setReadOnly(boolean readOnly) {
        cards.forEach(card -> card.setReadOnly(readOnly));
        room.setVisible(!readOnly);
    }

    /** Shows what a submission contained instead of what is there now, and is read-only from then on. */
    public void showSubmission(int number) {
        submission = number;
        setReadOnly(true);
        refresh();
    }

    /** Reads the files again. */
    public final void refresh() {
        var rows = files();
        extras.read(rows, submission);
        cards.forEach(card -> card.show(rows.stream()
                .filter(row -> row.slot().equals(card.slot().code()))
                .toList()));
        room.setText(getTranslation(
                "evidence.panel.room",
                Sizes.inWords(rows.stream().mapToLong(EvidenceRow::size).sum()),
                Sizes.inWords(evidence.limits().maxDossier().toBytes())));
    }

    /** The files shown, in the order of the slots. */
    public List<EvidenceRow> files() {
        return submission == null ? evidence.list(actor, dossier) : evidence.asOfSubmission(actor, dossier, submission);
    }

    /** Decides what happens when a person opens a file; without one, it is shown in a dialog over the page. */
    public void setOpener(Consumer<EvidenceRow> opener) {
        this.opener = opener;
    }

    /** Called after files were added or removed, with the page locked. */
    public Registration addChangeListener(Runnable listener) {
        return Registration.addAndRemove(changeListeners, listener);
    }

    /** Asks for files in slots that otherwise may stay empty, each for a reason; of slots not named nothing more is asked than usual. */
    public void expect(Map<SlotCode, String> reasons) {
        cards.forEach(card -> card.expect(reasons.getOrDefault(card.slot().code(), "")));
    }

    /** Makes slots stand out, because somebody asked for something there. */
    public void mark(Predicate<SlotCode> concerned) {
        cards.forEach(card ->
                card.setClassName("concerned", concerned.test(card.slot().code())));
    }

    /** Brings a slot into sight; nothing happens if it is not shown. */
    public void lead(SlotCode slot) {
        cards.stream().filter(card -> card.slot().code().equals(slot)).forEach(Component::scrollIntoView);
    }

    /** Reads the files again and tells whoever listens, after they were changed from outside. */
    public void changed() {
        refresh();
        List.copyOf(changeListeners).forEach(Runnable::run);
    }

    private void openInDialog(EvidenceRow row) {
        new EvidenceDialog(files(), row).open();
    }
}
