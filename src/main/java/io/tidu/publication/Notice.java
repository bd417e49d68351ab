package io.tidu.publication;

import io.tidu.filing.RoundId;
import io.tidu.identity.BureauRow;
import io.tidu.shared.WorkingDays;
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
 * A public notice (公示): before a decision of the province holds, the firms it names stand before the public for a number of
 * working days. A draft becomes running and then closed, and neither back nor faster: {@link #close} refuses until the last
 * day is over, and so does the table.
 *
 * <p>Its firms are rows beside it ({@link NoticeEntries}), because a notice of thousands must open and close in few statements.
 */
@Entity
@Table(name = "notice")
class Notice {

    @Id
    private UUID id;

    private @Nullable String number;

    private UUID provinceId;

    private String issuer;

    private String rung;

    private UUID roundId;

    @Enumerated(EnumType.STRING)
    private ListKind leadsTo;

    private int batchYear;

    private int batch;

    private String title;

    @Column(columnDefinition = "text")
    private String body;

    private int workingDays;

    private String businessContact;

    private String disciplineContact;

    @Enumerated(EnumType.STRING)
    private NoticeStatus status;

    private @Nullable LocalDate opensOn;

    private @Nullable LocalDate closesOn;

    private @Nullable LocalDate closedOn;

    private Instant createdAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Notice() {}

    Notice(BureauRow province, RoundOfNotice round, NoticeText text, int workingDays, Instant now) {
        NoticeDays.require(workingDays);
        this.id = NoticeId.next().value();
        this.provinceId = province.id().value();
        this.issuer = province.name();
        this.rung = round.rung();
        this.roundId = round.id().value();
        this.leadsTo = round.leadsTo();
        this.batchYear = round.year();
        this.batch = round.batch();
        this.title = text.title();
        this.body = text.body();
        this.businessContact = text.businessContact();
        this.disciplineContact = text.disciplineContact();
        this.workingDays = workingDays;
        this.status = NoticeStatus.DRAFT;
        this.createdAt = now;
    }

    void open(String givenNumber, LocalDate today, WorkingDays calendar) {
        require(NoticeStatus.DRAFT);
        var window = NoticeWindow.from(today, workingDays, calendar);
        this.number = givenNumber;
        this.opensOn = window.opensOn();
        this.closesOn = window.closesOn();
        this.status = NoticeStatus.RUNNING;
    }

    void close(LocalDate today) {
        require(NoticeStatus.RUNNING);
        if (closesOn != null && !today.isAfter(closesOn)) {
            throw new PublicationRefused.StillRunning(closesOn);
        }
        this.closedOn = today;
        this.status = NoticeStatus.CLOSED;
    }

    void require(NoticeStatus wanted) {
        if (status != wanted) {
            throw new PublicationRefused.WrongStatus(status);
        }
    }

    boolean isOf(UUID province) {
        return provinceId.equals(province);
    }

    NoticeId id() {
        return new NoticeId(id);
    }

    RoundId round() {
        return new RoundId(roundId);
    }

    ListKind leadsTo() {
        return leadsTo;
    }

    String rung() {
        return rung;
    }

    NoticeStatus status() {
        return status;
    }

    /** The number; for a draft, which has none, the key. */
    String reference() {
        return number == null ? id.toString() : number;
    }
}
