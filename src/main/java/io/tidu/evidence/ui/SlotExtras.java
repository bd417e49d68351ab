package io.tidu.evidence.ui;

import io.tidu.evidence.EvidenceId;
import io.tidu.evidence.EvidenceRow;
import io.tidu.evidence.EvidenceValidity;
import io.tidu.evidence.Validity;
import io.tidu.identity.Actor;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a panel knows of its files beyond the files: until when they hold. Nothing where nobody asked for it. */
class SlotExtras {

    private final Actor actor;
    private final Runnable changed;
    private @Nullable EvidenceValidity validity;
    private Map<EvidenceId, Validity> known = Map.of();

    SlotExtras(Actor actor, Runnable changed) {
        this.actor = actor;
        this.changed = changed;
    }

    void use(EvidenceValidity validity) {
        this.validity = validity;
    }

    /** @param submission null for the files as they are now */
    void read(List<EvidenceRow> files, @Nullable Integer submission) {
        if (validity != null) {
            known = submission == null ? validity.of(actor, files) : validity.asOfSubmission(actor, files, submission);
        }
    }

    void describe(EvidenceRow row, FileItem item) {
        var said = known.get(row.id());
        if (said != null) {
            item.add(new ValidityTag(said));
        }
    }

    void dated(EvidenceRow row, FileItem item) {
        var service = validity;
        if (service != null) {
            item.datable(() -> new ValidityDialog(service, actor, row, known.get(row.id()), changed).open());
        }
    }
}
