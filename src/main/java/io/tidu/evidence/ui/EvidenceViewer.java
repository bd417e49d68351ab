package io.tidu.evidence.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.tidu.evidence.EvidenceRow;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Shows one file of many in the page: PDFs in the browser's own viewer, images fitted or in full size, and of an OFD, which
 * no browser shows, an honest note with the download. Arrow keys turn to the next file when the viewer has the focus,
 * Alt+J and Alt+K from anywhere on the page.
 */
@StyleSheet("assets/css/evidence.css")
public class EvidenceViewer extends Composite<Div> {

    private final Span name = new Span();
    private final Span position = new Span();
    private final Button previous;
    private final Button next;
    private final Button back;
    private final Button on;
    private final Button size;
    private final Span sheet = new Span();
    private final Anchor newTab = new Anchor();
    private final Anchor download = new Anchor();
    private final EvidenceStage stage = new EvidenceStage();
    private List<EvidenceRow> files = List.of();
    private @Nullable EvidenceRow current;
    private int page = 1;

    public EvidenceViewer() {
        previous = button(VaadinIcon.ANGLE_LEFT, "evidence.viewer.previous", () -> turn(-1));
        next = button(VaadinIcon.ANGLE_RIGHT, "evidence.viewer.next", () -> turn(1));
        back = button(VaadinIcon.ANGLE_UP, "evidence.viewer.previousPage", () -> turnPage(-1));
        on = button(VaadinIcon.ANGLE_DOWN, "evidence.viewer.nextPage", () -> turnPage(1));
        size = button(VaadinIcon.EXPAND_SQUARE, "evidence.viewer.fullSize", stage::changeSize);
        key(previous, "previous-evidence");
        key(next, "next-evidence");
        key(back, "previous-page");
        key(on, "next-page");
        sheet.addClassName("tidu-soft");
        name.addClassName("tidu-evidence-name");
        position.addClassName("tidu-soft");
        newTab.setText(getTranslation("evidence.viewer.newTab"));
        newTab.setTarget(AnchorTarget.BLANK);
        newTab.setRouterIgnore(true);
        download.setText(getTranslation("evidence.viewer.download"));
        download.setRouterIgnore(true);
        var bar = new Div(previous, position, next, name, back, sheet, on, size, newTab, download);
        bar.addClassName("tidu-evidence-bar");
        getContent().addClassName("tidu-evidence-viewer");
        getContent().getElement().setAttribute("tabindex", "0");
        getContent().add(bar, stage);
        Shortcuts.addShortcutListener(getContent(), () -> turn(-1), Key.ARROW_LEFT)
                .listenOn(getContent());
        Shortcuts.addShortcutListener(getContent(), () -> turn(1), Key.ARROW_RIGHT)
                .listenOn(getContent());
        Shortcuts.addShortcutListener(getContent(), () -> turn(-1), Key.KEY_K, KeyModifier.ALT);
        Shortcuts.addShortcutListener(getContent(), () -> turn(1), Key.KEY_J, KeyModifier.ALT);
        present();
    }

    /** Offers these files, and shows one of them; the first if there is none given. */
    public void show(List<EvidenceRow> files, @Nullable EvidenceRow first) {
        this.files = List.copyOf(files);
        current = first != null || files.isEmpty() ? first : files.getFirst();
        present();
    }

    /** Turns to a file, and to a page of it if it is a PDF. */
    public void showPage(EvidenceRow row, int page) {
        current = row;
        present();
        this.page = page;
        pages();
        stage.turnTo(row, page);
    }

    private void turn(int by) {
        int index = index() + by;
        if (index >= 0 && index < files.size()) {
            current = files.get(index);
            present();
        }
    }

    private void turnPage(int by) {
        var row = current;
        if (row != null && row.pages() != null && page + by >= 1 && page + by <= row.pages()) {
            showPage(row, page + by);
        }
    }

    /** Of a file with several pages, which of them is asked for; whoever scrolls in the paper is somewhere else. */
    private void pages() {
        int pages = current == null || current.pages() == null ? 1 : current.pages();
        sheet.setText(getTranslation("evidence.viewer.page", page, pages));
        back.setEnabled(page > 1);
        on.setEnabled(page < pages);
        Stream.of(back, sheet, on).forEach(part -> part.setVisible(pages > 1));
    }

    private void present() {
        var row = current;
        page = 1;
        pages();
        int index = index();
        previous.setEnabled(index > 0);
        next.setEnabled(index < files.size() - 1);
        name.setText(row == null ? "" : row.fileName());
        name.setTitle(name.getText());
        position.setText(index < 0 ? "" : (index + 1) + " / " + files.size());
        boolean openable = row != null && row.scan().isOpenable();
        newTab.setVisible(row != null && openable && row.kind().isShownInPage());
        download.setVisible(openable);
        size.setVisible(openable && stage.isPicture(row));
        stage.show(row);
        newTab.setHref(row == null ? "" : EvidenceStage.address(row));
        download.setHref(row == null ? "" : EvidenceStage.address(row) + "?download");
    }

    /** Where the shown file stands among those offered; -1 if none is shown, or one that is not among them. */
    private int index() {
        return current == null ? -1 : files.indexOf(current);
    }

    /** By this name the keys of a screen find a button. */
    private static void key(Button button, String name) {
        button.getElement().setAttribute("data-key", name);
    }

    private Button button(VaadinIcon icon, String key, Runnable action) {
        var button = new Button(icon.create(), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(getTranslation(key));
        button.setTooltipText(getTranslation(key));
        return button;
    }
}
