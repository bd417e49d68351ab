package io.tidu.evidence;

import io.tidu.evidence.EvidenceRefused.Reason;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Looks at the parts of an OFD one by one: what is no part of a document, what leads elsewhere, what is too large to show. */
record OfdParts(ImageInspection image, XMLInputFactory xml) {

    /** Parts that some reader might start; none of them has any business in a document. */
    private static final Pattern PROGRAM = Pattern.compile(
            ".*\\.(exe|dll|com|scr|bat|cmd|ps1|vbs|js|jse|wsf|hta|jar|sh|msi|lnk|html?|svg)", Pattern.CASE_INSENSITIVE);

    void inspect(ZipFile zip, ZipEntry part) throws IOException {
        var name = part.getName().toLowerCase(Locale.ROOT);
        if (PROGRAM.matcher(name).matches()) {
            throw new EvidenceRefused(Reason.ATTACHMENT, part.getName());
        }
        try (var in = new BufferedInputStream(zip.getInputStream(part))) {
            in.mark(2);
            int first = in.read();
            int second = in.read();
            in.reset();
            if (name.endsWith(".xml") && first >= 0) {
                refuseDoctype(in);
            } else if (first == 0x89 && second == 'P') {
                refuseHuge(() -> image.inspectPng(in));
            } else if (first == 0xFF && second == 0xD8) {
                refuseHuge(() -> image.inspectJpg(in));
            }
        }
    }

    /** Whether a picture inside is whole, whoever reads it will see. */
    private static void refuseHuge(Look look) throws IOException {
        try {
            look.at();
        } catch (EvidenceRefused refused) {
            if (refused.reason() == Reason.TOO_MANY_PIXELS) {
                throw refused;
            }
        }
    }

    private interface Look {
        void at() throws IOException;
    }

    /** A document type may name files of whoever opens it, or grow without end; OFD has none. */
    private void refuseDoctype(InputStream in) throws IOException {
        try {
            var reader = xml.createXMLStreamReader(in);
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.DTD -> throw new EvidenceRefused(Reason.FOREIGN_ENTITIES);
                    case XMLStreamConstants.START_ELEMENT -> {
                        return;
                    }
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            throw new EvidenceRefused(Reason.BROKEN, EvidenceKind.OFD);
        }
    }
}
