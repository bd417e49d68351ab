package io.tidu.evidence.text;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a PDF of which some stream unfolds to more than there is room for: the reader unpacks a stream whole, in memory. Unpacks to
 * count, keeping nothing. Pictures do not count, nobody unpacks them for text.
 */
final class StreamSizes {

    private static final Set<COSName> PLAIN = Set.of(
            COSName.ASCII_HEX_DECODE,
            COSName.ASCII_HEX_DECODE_ABBREVIATION,
            COSName.ASCII85_DECODE,
            COSName.ASCII85_DECODE_ABBREVIATION,
            COSName.CRYPT);
    /** The most that one byte becomes, where it is not unpacked here. */
    private static final int LZW = 2800;

    private static final int FLATE = 1040;
    private static final int RUN_LENGTH = 64;
    private static final int CONTENTS = 4;

    private final long most;
    private final Patience patience;

    StreamSizes(long most, Patience patience) {
        this.most = most;
        this.patience = patience;
    }

    /** Something unfolds to too much. */
    static final class TooLarge extends IOException {}

    void require(PDDocument document) throws IOException {
        var objects = document.getDocument();
        for (var key : List.copyOf(objects.getXrefTable().keySet())) {
            patience.require();
            var object = objects.getObjectFromPool(key);
            if (object != null
                    && object.getObject() instanceof COSStream stream
                    && !COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
                measured(stream);
            }
        }
        for (var page : document.getPages()) {
            contents(page.getCOSObject().getDictionaryObject(COSName.CONTENTS));
        }
    }

    /** What one page is drawn by is put together before it is read, the same piece as often as it is named. */
    private void contents(@Nullable COSBase contents) throws IOException {
        if (contents instanceof COSArray pieces) {
            long sum = 0;
            for (var piece : pieces) {
                patience.require();
                var one = piece instanceof COSObject reference ? reference.getObject() : piece;
                sum += one instanceof COSStream stream ? measured(stream) : 0;
                if (sum > CONTENTS * most) {
                    throw new TooLarge();
                }
            }
        }
    }

    private long measured(COSStream stream) throws IOException {
        var filters = filters(stream.getFilters());
        var packed = filters.stream().filter(filter -> !PLAIN.contains(filter)).toList();
        long size =
                switch (packed.size()) {
                    case 0 -> stream.getLength();
                    case 1 -> unpacked(stream, packed.getFirst(), filters.size() == 1);
                    default -> Long.MAX_VALUE;
                };
        if (size > most) {
            throw new TooLarge();
        }
        return size;
    }

    private static List<COSName> filters(@Nullable COSBase filters) {
        return switch (filters) {
            case COSName one -> List.of(one);
            case COSArray many ->
                many.toList().stream()
                        .filter(COSName.class::isInstance)
                        .map(COSName.class::cast)
                        .toList();
            case null, default -> List.of();
        };
    }

    private long unpacked(COSStream stream, COSName filter, boolean alone) throws IOException {
        long raw = stream.getLength();
        if (filter.equals(COSName.LZW_DECODE) || filter.equals(COSName.LZW_DECODE_ABBREVIATION)) {
            return raw * LZW;
        }
        boolean flate = filter.equals(COSName.FLATE_DECODE) || filter.equals(COSName.FLATE_DECODE_ABBREVIATION);
        if (flate) {
            return alone ? inflated(stream) : raw * FLATE;
        }
        // a way of packing for pictures is of no use to anything that is none
        return raw * RUN_LENGTH;
    }

    /** As far as it goes: what is broken further on is not unpacked by the reader either. */
    private long inflated(COSStream stream) throws IOException {
        var inflater = new Inflater();
        var packed = new byte[16 * 1024];
        var plain = new byte[64 * 1024];
        long size = 0;
        try (var raw = stream.createRawInputStream()) {
            for (int read = raw.read(packed); read > 0 && size <= most; read = raw.read(packed)) {
                inflater.setInput(packed, 0, read);
                for (int out = inflater.inflate(plain); out > 0 && size <= most; out = inflater.inflate(plain)) {
                    size += out;
                    patience.require();
                }
            }
            return size;
        } catch (DataFormatException broken) {
            return size;
        } finally {
            inflater.end();
        }
    }
}
