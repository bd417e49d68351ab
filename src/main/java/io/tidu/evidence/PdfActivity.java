package io.tidu.evidence;

import io.tidu.evidence.EvidenceRefused.Reason;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a PDF that does something when it is opened: scripts, programs it starts, attachments that are no documents. Looks at
 * every object of the file, reachable or not, because readers disagree about what is reachable.
 *
 * <p>Attachments that are data stay: electronic vouchers carry their figures as XML.
 */
final class PdfActivity {

    private static final int MOST_OBJECTS = 300_000;
    private static final int DEEPEST = 100;
    private static final COSName JAVA_SCRIPT = COSName.getPDFName("JavaScript");
    private static final COSName LAUNCH = COSName.getPDFName("Launch");
    private static final Set<String> DATA =
            Set.of("xml", "xbrl", "xsd", "json", "csv", "txt", "pdf", "ofd", "jpg", "jpeg", "png");

    private PdfActivity() {}

    static void refuse(COSDocument document) {
        var keys = document.getXrefTable().keySet();
        if (keys.size() > MOST_OBJECTS) {
            throw new EvidenceRefused(Reason.TOO_MUCH_INSIDE);
        }
        for (var key : keys) {
            var object = document.getObjectFromPool(key);
            look(object == null ? null : object.getObject(), 0);
        }
    }

    /** Down to where another object begins; that one is looked at by itself. */
    private static void look(@Nullable COSBase part, int depth) {
        if (depth > DEEPEST) {
            throw new EvidenceRefused(Reason.BROKEN, EvidenceKind.PDF);
        }
        switch (part) {
            case COSDictionary dictionary -> {
                refuseActive(dictionary);
                dictionary.getValues().forEach(value -> look(value, depth + 1));
            }
            case COSArray array -> array.toList().forEach(value -> look(value, depth + 1));
            case COSObject elsewhere -> {}
            case null, default -> {}
        }
    }

    private static void refuseActive(COSDictionary dictionary) {
        var action = dictionary.getCOSName(COSName.S);
        if (JAVA_SCRIPT.equals(action) || dictionary.containsKey(COSName.JS) || LAUNCH.equals(action)) {
            throw new EvidenceRefused(Reason.ACTIVE_CONTENT);
        }
        if (dictionary.containsKey(COSName.EF)) {
            var name = dictionary.getString(COSName.UF, dictionary.getString(COSName.F, ""));
            if (!DATA.contains(extension(name))) {
                throw new EvidenceRefused(Reason.ATTACHMENT, name);
            }
        }
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
