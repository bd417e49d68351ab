package io.tidu.evidence.text;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jspecify.annotations.Nullable;

/** Whether there is a picture on a page, also one inside of a form, without decoding it. */
final class Pictures {

    private static final int DEEPEST = 3;

    private Pictures() {}

    static boolean on(PDPage page) {
        return in(page.getResources(), 0);
    }

    private static boolean in(@Nullable PDResources resources, int depth) {
        if (resources == null || depth > DEEPEST) {
            return false;
        }
        for (var name : resources.getXObjectNames()) {
            if (resources.isImageXObject(name) || inForm(resources, name, depth)) {
                return true;
            }
        }
        return false;
    }

    private static boolean inForm(PDResources resources, COSName name, int depth) {
        try {
            return resources.getXObject(name) instanceof PDFormXObject form && in(form.getResources(), depth + 1);
        } catch (java.io.IOException | RuntimeException broken) {
            return false;
        }
    }
}
