package io.tidu.shared;

import java.nio.ByteBuffer;
import java.util.UUID;

/** How a UUID stands in a {@code BINARY(16)} column, for statements written as SQL. */
public final class RowKey {

    private RowKey() {}

    public static byte[] bytes(UUID key) {
        return ByteBuffer.allocate(16)
                .putLong(key.getMostSignificantBits())
                .putLong(key.getLeastSignificantBits())
                .array();
    }

    public static UUID uuid(byte[] column) {
        var buffer = ByteBuffer.wrap(column);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
