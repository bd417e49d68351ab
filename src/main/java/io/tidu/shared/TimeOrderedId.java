package io.tidu.shared;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Makes the keys of rows: unique without the database, and growing with time, so that inserts go to the end of an index. */
public final class TimeOrderedId {

    private TimeOrderedId() {}

    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
