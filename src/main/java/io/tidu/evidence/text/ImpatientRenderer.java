package io.tidu.evidence.text;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws a page, and stops when the time is over. A picture that claims too many pixels is left out. */
final class ImpatientRenderer extends PDFRenderer {

    private static final long MOST_PIXELS = 40_000_000;

    private final Patience patience;

    ImpatientRenderer(PDDocument document, Patience patience) {
        super(document);
        this.patience = patience;
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new Drawer(parameters, patience);
    }

    private static final class Drawer extends PageDrawer {

        private final Patience patience;

        Drawer(PageDrawerParameters parameters, Patience patience) throws IOException {
            super(parameters);
            this.patience = patience;
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            patience.require();
            super.processOperator(operator, operands);
        }

        @Override
        public void drawImage(PDImage image) throws IOException {
            if ((long) image.getWidth() * image.getHeight() <= MOST_PIXELS) {
                super.drawImage(image);
            }
        }
    }
}
