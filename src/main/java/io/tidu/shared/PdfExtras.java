package io.tidu.shared;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Calendar;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** Puts onto and into a document what cannot be written as markup. */
final class PdfExtras {

    private final PDDocument document;

    PdfExtras(PDDocument document) {
        this.document = document;
    }

    void draw(PdfDots dots) throws IOException {
        var paper = document.getPage(0);
        float cell = OfficialArea.points(dots.size()) / dots.squares().length;
        float left = OfficialArea.points(dots.left());
        float top = paper.getMediaBox().getHeight() - OfficialArea.points(dots.top());
        try (var page = new PDPageContentStream(document, paper, AppendMode.APPEND, true, true)) {
            page.setNonStrokingColor(Color.BLACK);
            for (int row = 0; row < dots.squares().length; row++) {
                runs(dots.squares()[row], page, left, top - (row + 1) * cell, cell);
            }
            page.fill();
        }
    }

    /** Squares beside each other as one area, so that no printer leaves a gap between them. */
    private static void runs(boolean[] row, PDPageContentStream page, float left, float bottom, float cell)
            throws IOException {
        for (int from = 0; from < row.length; from++) {
            int to = from;
            while (to < row.length && row[to]) {
                to++;
            }
            if (to > from) {
                page.addRect(left + from * cell, bottom, (to - from) * cell, cell);
                from = to;
            }
        }
    }

    void attach(PdfAttachment attachment, Calendar at) throws IOException {
        var file = new PDEmbeddedFile(document, new ByteArrayInputStream(attachment.content()));
        file.setSubtype(attachment.mediaType());
        file.setSize(attachment.content().length);
        file.setCreationDate(at);
        file.setModDate(at);
        var named = new PDComplexFileSpecification();
        named.setFile(attachment.name());
        named.setFileUnicode(attachment.name());
        named.setFileDescription(attachment.description());
        named.setEmbeddedFile(file);
        named.setEmbeddedFileUnicode(file);
        named.getCOSObject().setName("AFRelationship", "Data");
        register(attachment.name(), named);
    }

    private void register(String name, PDComplexFileSpecification file) {
        var catalog = document.getDocumentCatalog();
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of(name, file));
        var names = new PDDocumentNameDictionary(catalog);
        names.setEmbeddedFiles(tree);
        catalog.setNames(names);
        var associated = new COSArray();
        associated.add(file.getCOSObject());
        catalog.getCOSObject().setItem(COSName.getPDFName("AF"), associated);
    }
}
