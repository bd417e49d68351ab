package io.tidu.evidence.ui;

import com.vaadin.flow.component.Component;
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
import com.vaadin.flow.shared.Registration;
import io.tidu.evidence.EvidenceRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Shows one file of many in the page: PDFs page by page, pictures, and of an OFD, which no browser shows, an honest note with the
 * download. Arrow keys turn to the next file when the viewer has the focus, Alt+J and Alt+K from anywhere on the page.
 */
@StyleSheet("assets/css/evidence.css")
public class EvidenceViewer extends Composite<Div> {

    private final Div bar = new Div();
    private final Span name = new Span();
    private final Span position = new Span();
    private final Button previous;
    private final Button next;
    private final Anchor newTab = new Anchor();
    private final Anchor download = new Anchor();
    private final EvidenceStage stage = new EvidenceStage(page -> tell());
    private final List<Runnable> pageListeners = new ArrayList<>();
    private List<EvidenceRow> files = List.of();
    private @Nullable EvidenceRow current;

    public EvidenceViewer() {
        previous = button(VaadinIcon.ANGLE_LEFT, "previous", -1);
        next = button(VaadinIcon.ANGLE_RIGHT, "next", 1);
        name.addClassName("tidu-evidence-name");
        position.addClassName("tidu-soft");
        sign(newTab, VaadinIcon.EXTERNAL_LINK, "evidence.viewer.newTab");
        newTab.setTarget(AnchorTarget.BLANK);
        sign(download, VaadinIcon.DOWNLOAD_ALT, "evidence.viewer.download");
        bar.add(previous, position, next, name, newTab, download);
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
        present(1);
    }

    /** Offers these files, and shows one of them; the first if there is none given. */
    public void show(List<EvidenceRow> files, @Nullable EvidenceRow first) {
        this.files = List.copyOf(files);
        current = first != null || files.isEmpty() ? first : files.getFirst();
        present(1);
    }

    /** Turns to a file, and to a page of it if it is a PDF. */
    public void showPage(EvidenceRow row, int page) {
        if (row.equals(current)) {
            stage.turnTo(page);
            tell();
        } else {
            current = row;
            present(page);
        }
    }

    /** The file that is looked at. */
    public Optional<EvidenceRow> shown() {
        return Optional.ofNullable(current);
    }

    /** Which of its pages; 1 for what has no pages that are known. */
    public int page() {
        return stage.page();
    }

    /** Puts something beside the name of the file. */
    public void addAbove(Component aside) {
        bar.addComponentAtIndex(bar.indexOf(name) + 1, aside);
    }

    /** Called when another file or another page of it is looked at. */
    public Registration addPageListener(Runnable listener) {
        return Registration.addAndRemove(pageListeners, listener);
    }

    private void turn(int by) {
        int index = index() + by;
        if (index >= 0 && index < files.size()) {
            current = files.get(index);
            present(1);
        }
    }

    private void tell() {
        List.copyOf(pageListeners).forEach(Runnable::run);
    }

    private void present(int page) {
        var row = current;
        int index = index();
        previous.setEnabled(index > 0);
        next.setEnabled(index < files.size() - 1);
        name.setText(row == null ? "" : row.fileName());
        name.setTitle(name.getText());
        position.setText(index < 0 ? "" : (index + 1) + " / " + files.size());
        boolean openable = row != null && row.scan().isOpenable();
        newTab.setVisible(row != null && openable && row.kind().isShownInPage());
        download.setVisible(openable);
        stage.show(row, page);
        newTab.setHref(row == null ? "" : EvidenceStage.address(row));
        download.setHref(row == null ? "" : EvidenceStage.address(row) + "?download");
        tell();
    }

    /** Where the shown file stands among those offered; -1 if none is shown, or one that is not among them. */
    private int index() {
        return current == null ? -1 : files.indexOf(current);
    }

    private void sign(Anchor link, VaadinIcon icon, String key) {
        link.add(icon.create());
        link.setRouterIgnore(true);
        link.setAriaLabel(getTranslation(key));
        link.setTitle(getTranslation(key));
    }

    /** By its name the keys of a screen find it. */
    private Button button(VaadinIcon icon, String name, int by) {
        var button = new Button(icon.create(), click -> turn(by));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.getElement().setAttribute("data-key", name + "-evidence");
        button.setAriaLabel(getTranslation("evidence.viewer." + name));
        button.setTooltipText(getTranslation("evidence.viewer." + name));
        return button;
    }
}
