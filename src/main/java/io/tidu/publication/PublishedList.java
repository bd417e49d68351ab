package io.tidu.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A list that was published (认定名单, 复核通过名单): from its day on the firms it names hold the title. Never changed; what turns
 * out wrong is put right by the next edition, a list of its own. Its digest is that of its canonical bytes, so that any copy can be checked.
 */
@Entity
@Table(name = "published_list")
class PublishedList {

    @Id
    private UUID id;

    private String number;

    private String documentNumber;

    @Enumerated(EnumType.STRING)
    private ListKind kind;

    private @Nullable UUID noticeId;

    private int supplement;

    private @Nullable String noticeNumber;

    private UUID provinceId;

    private String issuer;

    private String rung;

    private String rungName;

    private int batchYear;

    private int batch;

    private String title;

    @Column(columnDefinition = "text")
    private String body;

    private LocalDate publishedOn;

    private @Nullable LocalDate validUntil;

    private int entryCount;

    @Column(columnDefinition = "char(64)")
    private String digest;

    private int edition;

    private @Nullable String correctsNumber;

    @Column(columnDefinition = "char(64)")
    private @Nullable String correctsDigest;

    @Column(columnDefinition = "text")
    private @Nullable String correctionReason;

    private int addedCount;

    private @Nullable Integer chainPosition;

    private @Nullable String previousNumber;

    @Column(columnDefinition = "char(64)")
    private @Nullable String previousDigest;

    private @Nullable Instant cutOff;

    @Column(columnDefinition = "char(64)")
    private @Nullable String root;

    private Instant createdAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected PublishedList() {}

    PublishedList(ListId id, ListPlace place, UUID province, ListRow row, ListLink link, Instant now) {
        this.id = id.value();
        this.number = row.number();
        this.documentNumber = row.documentNumber();
        this.kind = row.kind();
        this.noticeId = place.notice() == null ? null : place.notice().value();
        this.supplement = place.supplement();
        this.addedCount = place.added();
        this.noticeNumber = row.noticeNumber();
        this.provinceId = province;
        this.issuer = row.issuer();
        this.rung = row.rung();
        this.rungName = row.rungName();
        this.batchYear = row.year();
        this.batch = row.batch();
        this.title = row.title();
        this.body = row.body();
        this.publishedOn = row.publishedOn();
        this.validUntil = row.validUntil();
        this.entryCount = row.entries();
        this.digest = row.digest();
        this.createdAt = now;
        stand(link);
    }

    private void stand(ListLink link) {
        this.edition = link.edition();
        var corrected = link.corrects();
        this.correctsNumber = corrected == null ? null : corrected.number();
        this.correctsDigest = corrected == null ? null : corrected.digest();
        this.correctionReason = link.reason();
        this.chainPosition = link.sequence();
        var before = link.previous();
        this.previousNumber = before == null ? null : before.number();
        this.previousDigest = before == null ? null : before.digest();
        this.cutOff = link.cutOff();
        this.root = link.root();
    }
}
