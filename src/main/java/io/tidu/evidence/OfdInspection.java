package io.tidu.evidence;

import io.tidu.evidence.EvidenceRefused.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * Tells an OFD (GB/T 33190: a zip with {@code OFD.xml} at its root that names a document inside) from other zips, and
 * refuses those that hold more than they weigh.
 */
class OfdInspection {

    private static final String ROOT = "OFD.xml";
    private static final int MAX_ENTRIES = 10_000;

    private final long maxInflated;
    private final OfdParts parts;
    private final XMLInputFactory xml = XMLInputFactory.newFactory();

    OfdInspection(long maxInflated, ImageInspection image) {
        this.maxInflated = maxInflated;
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        parts = new OfdParts(image, xml);
    }

    void inspect(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var root = zip.getEntry(ROOT);
            if (zip.size() > MAX_ENTRIES) {
                throw new EvidenceRefused(Reason.TOO_MUCH_INSIDE);
            }
            if (root == null) {
                throw Stranger.ofZip(zip.stream().map(ZipEntry::getName).collect(Collectors.toSet()));
            }
            requireInflatedWithinBounds(zip);
            for (var part : zip.stream().toList()) {
                parts.inspect(zip, part);
            }
            if (!namesADocument(zip, root)) {
                throw new EvidenceRefused(Reason.BROKEN, EvidenceKind.OFD);
            }
        } catch (EvidenceRefused e) {
            throw e;
        } catch (IOException | XMLStreamException | RuntimeException e) {
            // damaged in its directory, its compression or its text: whichever it is, nobody can open it
            throw new EvidenceRefused(Reason.BROKEN, EvidenceKind.OFD);
        }
    }

    /** Counts what really comes out: the sizes a zip states are those its maker wanted to state. */
    private void requireInflatedWithinBounds(ZipFile zip) throws IOException {
        var buffer = new byte[64 * 1024];
        long inflated = 0;
        for (var entries = zip.entries().asIterator(); entries.hasNext(); ) {
            try (var in = zip.getInputStream(entries.next())) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    inflated += read;
                    if (inflated > maxInflated) {
                        throw new EvidenceRefused(Reason.TOO_MUCH_INSIDE);
                    }
                }
            }
        }
    }

    private boolean namesADocument(ZipFile zip, ZipEntry root) throws IOException, XMLStreamException {
        try (InputStream in = zip.getInputStream(root)) {
            var reader = xml.createXMLStreamReader(in);
            if (reader.nextTag() != XMLStreamConstants.START_ELEMENT
                    || !reader.getLocalName().equals("OFD")) {
                return false;
            }
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals("DocRoot")) {
                    var path = reader.getElementText().strip().replaceFirst("^/", "");
                    return zip.getEntry(path) != null;
                }
            }
            return false;
        }
    }
}
