package io.tidu.title;

import io.tidu.identity.Actor;
import io.tidu.identity.AuditTrail;
import io.tidu.identity.BureauRow;
import io.tidu.identity.Once;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts what a preview shows as new into the register, in one transaction: all of it is there or nothing is, whenever the
 * program stops. Every row is judged again under the lock of its rung, so that what was confirmed is what happens.
 */
@Component
class ImportConfirmation {

    private final ImportFiles imports;
    private final ImportPreviews previews;
    private final TitleLists lists;
    private final GrantingRows granting;
    private final ListSources sources;
    private final AwaitedFirms awaited;
    private final MeantFirms meant;
    private final Once once;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;

    ImportConfirmation(
            ImportFiles imports,
            ImportPreviews previews,
            TitleLists lists,
            GrantingRows granting,
            ListSources sources,
            AwaitedFirms awaited,
            MeantFirms meant,
            Once once,
            AuditTrail trail,
            ApplicationEventPublisher events) {
        this.imports = imports;
        this.previews = previews;
        this.lists = lists;
        this.granting = granting;
        this.sources = sources;
        this.awaited = awaited;
        this.meant = meant;
        this.once = once;
        this.trail = trail;
        this.events = events;
    }

    @Transactional
    public int confirm(Actor actor, BureauRow bureau, TitleImportId id, UUID key, Progress progress) {
        var granted = once.perform(
                key, actor, "title.import", () -> String.valueOf(confirmOnce(actor, bureau, id, progress)));
        return Integer.parseInt(granted);
    }

    private int confirmOnce(Actor actor, BureauRow bureau, TitleImportId id, Progress progress) {
        var file = previews.lock(bureau.id(), id);
        if (file.granted() != null) {
            throw new ImportRefused.AlreadyConfirmed(file.granted());
        }
        var terms = file.terms();
        if (terms == null || file.status() != ImportStatus.CHECKED) {
            throw new ImportRefused.NotReady();
        }
        int granted = file.rows().toGrant() == 0 ? 0 : granting.grant(file, terms, progress);
        imports.confirmed(id, granted);
        var digest = previews.digest(id);
        if (granted > 0 || terms.outside() != null) {
            sources.add(actor, lists.record(terms.rung(), terms.list(), terms.kind()), file, digest, granted);
        }
        if (terms.outside() != null) {
            awaited.listed(actor, terms.outside().call(), meant.of(id), terms.list());
        }
        trail.record(
                actor,
                "title-list:" + terms.list().number(),
                "IMPORTED",
                null,
                "%s, %d titles from %s (%s), SHA-256 %s"
                        .formatted(terms.rung(), granted, file.fileName(), file.rows(), digest));
        if (granted > 0) {
            events.publishEvent(new TitlesGranted(terms.rung(), terms.list().number(), granted));
        }
        return granted;
    }
}
