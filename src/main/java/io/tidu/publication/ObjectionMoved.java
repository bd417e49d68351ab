package io.tidu.publication;

import io.tidu.identity.BureauId;
import io.tidu.identity.BureauLevel;
import java.time.Instant;
import java.time.LocalDate;

/** Something happened to an objection. Published inside the transaction of the change. Names nobody who objects. */
public sealed interface ObjectionMoved {

    ObjectionRef objection();

    Instant at();

    /** It came in, in time. */
    record Received(ObjectionRef objection, Instant at) implements ObjectionMoved {}

    /** A bureau asked the firm. */
    record FirmAsked(ObjectionRef objection, InquiryId inquiry, LocalDate dueOn, Instant at)
            implements ObjectionMoved {}

    /** The firm answered. */
    record FirmAnswered(ObjectionRef objection, InquiryId inquiry, BureauId askedBy, Instant at)
            implements ObjectionMoved {}

    /** County or city said what they think. */
    record FindingGiven(ObjectionRef objection, BureauLevel level, Instant at) implements ObjectionMoved {}

    /** The province settled it. */
    record Settled(ObjectionRef objection, boolean upheld, Instant at) implements ObjectionMoved {}
}
