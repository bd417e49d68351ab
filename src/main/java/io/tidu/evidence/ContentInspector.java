package io.tidu.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.Tika;
import org.springframework.util.unit.DataSize;

/** Finds by content what a file is, and refuses what is not accepted, is broken, or would harm who opens it. */
class ContentInspector {

    private static final int PREFIX = 64 * 1024;

    private final Tika tika = new Tika();
    private final PdfInspection pdf = new PdfInspection();
    private final ImageInspection image;
    private final OfdInspection ofd;

    ContentInspector(long maxPixels, DataSize maxInflated) {
        image = new ImageInspection(maxPixels);
        ofd = new OfdInspection(maxInflated.toBytes(), image);
    }

    /** @throws EvidenceRefused if the file is not accepted */
    Inspected inspect(Path file) throws IOException {
        var inspected = inspected(file, detected(file));
        Polyglot.refuse(file, inspected.kind());
        return inspected;
    }

    private Inspected inspected(Path file, String type) throws IOException {
        return switch (type) {
            case "application/pdf" -> new Inspected(EvidenceKind.PDF, pdf.pagesOf(file));
            case "image/jpeg" -> {
                image.inspectJpg(file);
                yield new Inspected(EvidenceKind.JPG, null);
            }
            case "image/png" -> {
                image.inspectPng(file);
                yield new Inspected(EvidenceKind.PNG, null);
            }
            case "application/zip", "application/x-tika-ooxml" -> {
                ofd.inspect(file);
                yield new Inspected(EvidenceKind.OFD, null);
            }
            default -> throw Stranger.of(type);
        };
    }

    private String detected(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return tika.detect(in.readNBytes(PREFIX));
        }
    }
}
