package io.tidu.title.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import io.tidu.identity.Actor;
import io.tidu.title.TitleLine;
import io.tidu.title.TitlePapers;
import io.tidu.title.TitleTypes;
import java.util.List;

/** The lives of a firm's titles over the list they were found in. */
class LifeDialog extends Dialog {

    LifeDialog(List<TitleLine> lines, TitleTypes types, TitlePapers papers, Actor reader) {
        setHeaderTitle(lines.getFirst().title().holder());
        setWidth("min(96vw, 46rem)");
        addClassName("tidu-life-dialog");
        add(new LifeTimeline(lines, types, papers, () -> reader, false));
        getFooter().add(new Button(getTranslation("title.detail.close"), click -> close()));
    }
}
