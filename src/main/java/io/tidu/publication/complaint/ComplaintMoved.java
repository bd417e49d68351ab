package io.tidu.publication.complaint;

import io.tidu.identity.BureauId;
import java.time.Instant;
import java.time.LocalDate;

/** Something happened to a complaint. Published inside the transaction of the change. */
public sealed interface ComplaintMoved {

    ComplaintRef about();

    Instant at();

    record Received(ComplaintRef about, Instant at) implements ComplaintMoved {}

    record FirmAsked(ComplaintRef about, LocalDate dueOn, Instant at) implements ComplaintMoved {}

    record FirmAnswered(ComplaintRef about, BureauId askedIn, Instant at) implements ComplaintMoved {}

    /** @param asked whether the firm knows of it */
    record Settled(ComplaintRef about, ComplaintStatus status, boolean asked, Instant at) implements ComplaintMoved {}

    /** The province looks at it again. */
    record TakenUpAgain(ComplaintRef about, Instant at) implements ComplaintMoved {}
}
