package io.tidu.filing.archive;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * The name of an entry once more, as Info-ZIP wants it (APPNOTE.TXT 4.6.9). Java says that its packages come from DOS, and of those the
 * unzip of Linux takes names to be in the code page of DOS, whatever the mark for UTF-8 says; of this field it does not.
 */
final class UnicodePath {

    private static final short ID = 0x7075;
    private static final byte VERSION = 1;

    private UnicodePath() {}

    static byte[] of(String path) {
        var name = path.getBytes(StandardCharsets.UTF_8);
        var crc = new CRC32();
        crc.update(name);
        return ByteBuffer.allocate(9 + name.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort(ID)
                .putShort((short) (5 + name.length))
                .put(VERSION)
                .putInt((int) crc.getValue())
                .put(name)
                .array();
    }
}
