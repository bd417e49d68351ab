package io.tidu.publication;

import java.time.Instant;

/** Something changed for the public. Published inside the transaction of the change; listen after commit. */
public sealed interface PublicationMoved {

    /** The number of the notice or list. */
    String number();

    Instant at();

    /** A notice went before the public. */
    record NoticeOpened(String number, Instant at) implements PublicationMoved {}

    /** A firm was taken out of a running notice. */
    record FirmHeldBack(String number, Instant at) implements PublicationMoved {}

    /** A notice ended. */
    record NoticeClosed(String number, Instant at) implements PublicationMoved {}

    /** A list was published, and its titles granted. */
    record ListPublished(String number, Instant at) implements PublicationMoved {}
}
