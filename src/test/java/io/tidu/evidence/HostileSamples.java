package io.tidu.evidence;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** Files that want something of whoever opens them. */
final class HostileSamples {

    private HostileSamples() {}

    interface Change {
        void of(PDDocument document, PDPage page) throws IOException;
    }

    static byte[] pdf(Change change) {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            change.of(document, page);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] pdfWithScript() {
        return pdf((document, page) ->
                document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('hello')")));
    }

    static byte[] pdfThatStartsAProgram() {
        return pdf((document, page) -> document.getDocumentCatalog().setOpenAction(new PDActionLaunch()));
    }

    static byte[] pdfWithScriptInALink() {
        return pdf((document, page) -> {
            var link = new PDAnnotationLink();
            link.setAction(new PDActionJavaScript("app.alert('hello')"));
            page.setAnnotations(List.of(link));
        });
    }

    /** In a drawer that no reader opens, and in lists within lists. */
    static byte[] pdfWithScriptNobodyReaches() {
        return pdf((document, page) -> {
            var script = new COSDictionary();
            script.setName(COSName.S, "JavaScript");
            var inner = new COSArray();
            inner.add(script);
            var outer = new COSArray();
            outer.add(inner);
            page.getCOSObject().setItem(COSName.getPDFName("PieceInfo"), outer);
        });
    }

    static byte[] pdfWithAttachment(String name) {
        return pdf((document, page) -> {
            var file = new PDEmbeddedFile(document, new ByteArrayInputStream(new byte[] {1, 2, 3}));
            var specification = new PDComplexFileSpecification();
            specification.setFile(name);
            specification.setFileUnicode(name);
            specification.setEmbeddedFile(file);
            var tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of(name, specification));
            var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(names);
        });
    }

    static byte[] pdfWithoutPages() {
        try (var document = new PDDocument()) {
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A zip whose comment ends as the other file does. */
    static byte[] behind(byte[] file, byte[] zip, byte[] comment) {
        var withComment = Samples.followedBy(zip, comment);
        withComment[zip.length - 2] = (byte) comment.length;
        return Samples.followedBy(file, withComment);
    }

    static byte[] ofdWith(String name, byte[] content) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("OFD.xml", bytes(Samples.OFD_ROOT));
        parts.put("Doc_0/Document.xml", bytes("<Document/>"));
        parts.put(name, content);
        return Samples.zip(parts);
    }

    static byte[] office(String folder, boolean macros) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", bytes("<Types/>"));
        parts.put(folder + "/document.xml", bytes("<document/>"));
        if (macros) {
            parts.put(folder + "/vbaProject.bin", new byte[] {1});
        }
        return Samples.zip(parts);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
