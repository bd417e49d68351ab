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
 * out wrong is put right by a list of its own. Its digest is that of its canonical bytes, so that any copy can be checked.
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

    private UUID noticeId;

    private int supplement;

    private String noticeNumber;

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

    private Instant createdAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected PublishedList() {}

    PublishedList(ListId id, NoticeId notice, int supplement, UUID province, ListRow row, Instant now) {
        this.id = id.value();
        this.number = row.number();
        this.documentNumber = row.documentNumber();
        this.kind = row.kind();
        this.noticeId = notice.value();
        this.supplement = supplement;
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
    }
}
