package io.tidu.evidence;

import io.tidu.evidence.EvidenceRefused.Reason;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Walks through the frame of an image without decoding a pixel: header, dimensions, end. A small file may claim a picture
 * that takes gigabytes to show, so pixels are capped before anybody's browser meets them.
 */
class ImageInspection {

    private static final long PNG_SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int PNG_HEADER = 0x49484452;
    private static final int PNG_END = 0x49454E44;
    private static final int JPG_START = 0xFFD8;
    private static final int JPG_END = 0xD9;
    private static final int JPG_SCAN = 0xDA;

    private final long maxPixels;

    ImageInspection(long maxPixels) {
        this.maxPixels = maxPixels;
    }

    void inspectPng(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            inspectPng(in);
        }
    }

    void inspectPng(InputStream bytes) throws IOException {
        var in = open(bytes);
        try {
            require(in.readLong() == PNG_SIGNATURE, EvidenceKind.PNG);
            require(in.readInt() == 13 && in.readInt() == PNG_HEADER, EvidenceKind.PNG);
            requirePixels(in.readInt(), in.readInt(), EvidenceKind.PNG);
            in.skipNBytes(5 + 4);
            int type;
            do {
                int length = in.readInt();
                type = in.readInt();
                require(length >= 0, EvidenceKind.PNG);
                in.skipNBytes(length + 4L);
            } while (type != PNG_END);
            require(in.read() < 0, EvidenceKind.PNG);
        } catch (EOFException e) {
            throw new EvidenceRefused(Reason.BROKEN, EvidenceKind.PNG);
        }
    }

    void inspectJpg(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            inspectJpg(in);
        }
    }

    /** Cameras write more behind the end of a JPG (motion, depth), so what follows the end is not held against it. */
    void inspectJpg(InputStream bytes) throws IOException {
        var in = open(bytes);
        try {
            require(in.readUnsignedShort() == JPG_START, EvidenceKind.JPG);
            boolean framed = false;
            int marker;
            while ((marker = nextMarker(in)) != JPG_SCAN) {
                int length = in.readUnsignedShort();
                require(length >= 2 && marker != JPG_END, EvidenceKind.JPG);
                if (isFrame(marker)) {
                    require(length >= 8, EvidenceKind.JPG);
                    in.skipNBytes(1);
                    int height = in.readUnsignedShort();
                    requirePixels(in.readUnsignedShort(), height, EvidenceKind.JPG);
                    length -= 5;
                    framed = true;
                }
                in.skipNBytes(length - 2L);
            }
            require(framed, EvidenceKind.JPG);
            skipToEnd(in);
        } catch (EOFException e) {
            throw new EvidenceRefused(Reason.BROKEN, EvidenceKind.JPG);
        }
    }

    private static int nextMarker(DataInputStream in) throws IOException {
        require(in.readUnsignedByte() == 0xFF, EvidenceKind.JPG);
        int marker = in.readUnsignedByte();
        while (marker == 0xFF) {
            marker = in.readUnsignedByte();
        }
        return marker;
    }

    /** SOF0 … SOF15, without the three codes in between that mean tables. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static void skipToEnd(DataInputStream in) throws IOException {
        int before = 0;
        int now = in.readUnsignedByte();
        while (before != 0xFF || now != JPG_END) {
            before = now;
            now = in.readUnsignedByte();
        }
    }

    private void requirePixels(int width, int height, EvidenceKind kind) {
        require(width > 0 && height > 0, kind);
        if ((long) width * height > maxPixels) {
            throw new EvidenceRefused(
                    Reason.TOO_MANY_PIXELS, Integer.toString(width), Integer.toString(height), maxPixels / 1_000_000);
        }
    }

    private static void require(boolean holds, EvidenceKind kind) {
        if (!holds) {
            throw new EvidenceRefused(Reason.BROKEN, kind);
        }
    }

    private static DataInputStream open(InputStream bytes) {
        return new DataInputStream(new BufferedInputStream(bytes, 64 * 1024));
    }
}
