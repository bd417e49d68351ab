package io.tidu.ladder;

import io.tidu.identity.Actor;
import io.tidu.identity.BureauId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Rules a province is writing. Anybody of the province who may write may go on with it; whoever saved last cannot be the one to put it
 * in force. Closed once, then never changed.
 */
@Entity
@Table(name = "ladder_draft")
class RulebookDraft {

    @Id
    private UUID id;

    @Column(name = "province_bureau_id")
    private UUID province;

    private String rung;
    private String edition;
    private String region;
    private String basedOn;

    @Column(length = 1 << 24)
    private String content;

    @Enumerated(EnumType.STRING)
    private DraftStatus status;

    private Instant createdAt;
    private UUID createdBy;
    private String createdName;
    private Instant editedAt;
    private UUID editedBy;
    private String editedName;
    private @Nullable Instant closedAt;
    private @Nullable UUID closedBy;
    private @Nullable String closedName;
    private @Nullable Long revision;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected RulebookDraft() {}

    RulebookDraft(DraftId id, BureauId province, String basedOn, DraftContent content, Actor actor, Instant now) {
        this.id = id.value();
        this.province = province.value();
        this.rung = content.rung();
        this.edition = content.edition();
        this.region = content.region();
        this.basedOn = basedOn;
        this.content = ContentYaml.write(content.keys());
        this.status = DraftStatus.DRAFT;
        this.createdAt = now;
        this.createdBy = actor.account().value();
        this.createdName = actor.name();
        this.editedAt = now;
        this.editedBy = createdBy;
        this.editedName = createdName;
    }

    /** @throws DraftRefused if it is closed or is no longer what the person saw */
    void requireOpen(long seen) {
        if (status != DraftStatus.DRAFT) {
            throw new DraftRefused("ladder.draft.closed");
        }
        if (version != seen) {
            throw new DraftRefused("ladder.draft.changed", editedName);
        }
    }

    void write(DraftContent changed, Actor actor, Instant now) {
        content = ContentYaml.write(changed.keys());
        editedAt = now;
        editedBy = actor.account().value();
        editedName = actor.name();
    }

    void discard(Actor actor, Instant now) {
        close(DraftStatus.DISCARDED, actor, now);
    }

    void becomeEdition(long itsRevision, Actor actor, Instant now) {
        close(DraftStatus.IN_FORCE, actor, now);
        revision = itsRevision;
    }

    private void close(DraftStatus how, Actor actor, Instant now) {
        status = how;
        closedAt = now;
        closedBy = actor.account().value();
        closedName = actor.name();
    }

    boolean isOf(BureauId bureau) {
        return province.equals(bureau.value());
    }

    boolean isOpen() {
        return status == DraftStatus.DRAFT;
    }

    boolean wasSavedLastBy(Actor actor) {
        return editedBy.equals(actor.account().value());
    }

    EditionLedger.Preparer preparer() {
        return new EditionLedger.Preparer(editedBy, editedName);
    }

    EditionRef ref() {
        return new EditionRef(new Rung(rung), edition, region);
    }

    String yaml() {
        return content;
    }

    DraftContent content() {
        return new DraftContent((Content.Mapping) ContentYaml.read(content));
    }

    DraftRow row() {
        return new DraftRow(
                new DraftId(id),
                ref(),
                basedOn,
                status,
                createdName,
                createdAt,
                editedName,
                editedAt,
                closedName,
                closedAt,
                version);
    }
}
