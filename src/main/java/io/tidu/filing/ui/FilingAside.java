package io.tidu.filing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import io.tidu.filing.FieldPath;
import io.tidu.filing.FilingView;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that a later module puts beside a filing: on the desk as a tab with buttons at every condition, figure and file, on
 * the firm's page as a block. Implemented as a bean; the screens ask every one there is.
 */
public interface FilingAside {

    /**
     * @param address what the address asks for
     * @param ground where the screen can lead; null where there is only the block
     * @return empty where this person has nothing there
     */
    Optional<Beside> beside(FilingView view, QueryParameters address, @Nullable Ground ground);

    /** What a screen does for it. */
    interface Ground extends PageGround {

        /** Brings forward what lies beside. */
        void bringForward(Component panel);

        void showFigure(FieldPath path);
    }

    /**
     * @param name of the tab, kept up to date by itself
     * @param findings buttons at conditions, by their codes
     * @param figures buttons at fields, by their codes
     * @param files buttons at files, by their keys
     * @param wanted whether the address leads here
     */
    record Beside(
            Component name, Component panel, Pointing findings, Pointing figures, Pointing files, boolean wanted) {}
}
