package io.tidu.evidence.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.server.streams.UploadEvent;
import io.tidu.evidence.DossierId;
import io.tidu.evidence.DossierName;
import io.tidu.evidence.EvidenceRow;
import io.tidu.evidence.EvidenceService;
import io.tidu.evidence.EvidenceSlot;
import io.tidu.evidence.Sizes;
import io.tidu.identity.Actor;
import io.tidu.shared.RuleViolation;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Takes files for a slot: several at once, each with its progress and its way to stop.
 *
 * <p>The browser refuses early what it can see; everything is checked again here. Bytes stream from the request into the
 * store without the lock of the page, which is taken only to show what came of it.
 */
class SlotUpload extends Composite<Upload> {

    /** Of what was answered the panel tells; what the network lost stays, with its button to try again. */
    private static final String FORGET_ANSWERED =
            "this.files = this.files.filter(f => !f.complete && !(f.xhr && f.xhr.status));";

    private final EvidenceSlot slot;
    private final transient EvidenceService evidence;
    private final transient Actor actor;
    private final DossierId dossier;
    private final transient Runnable changed;
    private final Refusals refusals;

    SlotUpload(
            EvidenceSlot slot,
            EvidenceService evidence,
            Actor actor,
            DossierId dossier,
            Runnable changed,
            Refusals refusals) {
        this.slot = slot;
        this.evidence = evidence;
        this.actor = actor;
        this.dossier = dossier;
        this.changed = changed;
        this.refusals = refusals;
        long maxFile = evidence.limits().maxFile().toBytes();
        var upload = getContent();
        upload.setUploadHandler(this::receive);
        // not as a form, which the server would write to disk as a whole before anybody looked at it
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setAcceptedFileExtensions(extensions(slot));
        upload.setMaxFileSize((int) Math.min(Integer.MAX_VALUE, maxFile));
        upload.setUploadButton(chooser());
        upload.setDropLabel(new Span(getTranslation("evidence.upload.drop", Sizes.inWords(maxFile), kinds(slot))));
        upload.setI18n(UploadTexts.in(this::getTranslation, Sizes.inWords(maxFile), kinds(slot)));
        upload.addFileRejectedListener(rejected -> refusals.add(rejected.getFileName(), rejected.getErrorMessage()));
        upload.addAllFinishedListener(finished -> upload.getElement().executeJs(FORGET_ANSWERED));
    }

    private static String[] extensions(EvidenceSlot slot) {
        return slot.kinds().stream()
                .flatMap(kind -> kind.extensions().stream())
                .map(extension -> "." + extension)
                .toArray(String[]::new);
    }

    private static String kinds(EvidenceSlot slot) {
        return slot.kinds().stream().sorted().map(Enum::name).collect(Collectors.joining(", "));
    }

    private Button chooser() {
        var choose = new Button(getTranslation("evidence.upload.choose"), VaadinIcon.UPLOAD_ALT.create());
        choose.setAriaLabel(
                getTranslation("evidence.upload.chooseFor", slot.name().in(getLocale())));
        return choose;
    }

    /** The firm's own file of another year is stored once; that is no fault, and worth knowing. */
    private void tell(EvidenceRow row, List<DossierName> others) {
        if (!others.isEmpty()) {
            var titles = others.stream().map(DossierName::title).collect(Collectors.joining(", "));
            Notification.show(
                    getTranslation("evidence.upload.known", row.fileName(), titles),
                    8000,
                    Notification.Position.BOTTOM_START);
        }
    }

    private void receive(UploadEvent event) throws IOException {
        var ui = event.getUI();
        var name = event.getFileName();
        try (var bytes = event.getInputStream()) {
            var row = evidence.add(actor, dossier, slot.code(), name, bytes);
            var others = evidence.ownOthers(actor, row);
            ui.access(() -> {
                changed.run();
                tell(row, others);
            });
        } catch (RuleViolation refused) {
            event.reject(
                    getTranslation(refused.messageKey(), refused.arguments().toArray()));
            ui.access(() -> refusals.add(name, refused));
        }
    }
}
