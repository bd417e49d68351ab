package io.tidu.review.ui;

import com.vaadin.flow.component.UI;
import io.tidu.filing.RoundRow;
import io.tidu.ladder.FindingText;
import java.util.Locale;

/** How a round is called at the desk. */
final class RoundNames {

    private RoundNames() {}

    static String of(RoundRow row, FindingText texts, Locale locale) {
        var ui = UI.getCurrent();
        return ui.getTranslation(
                "review.desk.roundName",
                String.valueOf(row.year()),
                row.batch(),
                texts.rung(row.rung(), locale),
                ui.getTranslation("review.kind." + row.kind().name()));
    }
}
