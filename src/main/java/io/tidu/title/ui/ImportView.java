package io.tidu.title.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.tidu.identity.Actor;
import io.tidu.identity.CurrentActor;
import io.tidu.identity.NotFound;
import io.tidu.shared.RuleViolation;
import io.tidu.title.ImportPreview;
import io.tidu.title.ImportRefused;
import io.tidu.title.ImportStatus;
import io.tidu.title.ListLimits;
import io.tidu.title.ListTerms;
import io.tidu.title.TitleImportId;
import io.tidu.title.TitleImports;
import io.tidu.title.TitleTypes;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;

/** The steps by which an older list comes into the register. The file stands in the address: a reload loses nothing. */
@Route("titles/import")
@RolesAllowed("PUBLISHER")
@StyleSheet("assets/css/title.css")
class ImportView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient TitleImports imports;
    private final transient TitleTypes types;
    private final transient ListLimits limits;
    private final transient Actor actor;
    private final transient TitleWords words;
    private final transient TaskExecutor executor;
    private final LocalDate today;
    private final Div steps = new Div();
    private final Work work = new Work();
    private final Paragraph told = new Paragraph();
    private final H1 heading = new H1();
    private Button confirm = new Button();
    private UUID intent = UUID.randomUUID();
    private @Nullable ImportResult result;
    private @Nullable UUID answered;

    ImportView(
            TitleImports imports,
            TitleTypes types,
            ListLimits limits,
            CurrentActor current,
            Clock clock,
            @Qualifier("applicationTaskExecutor") TaskExecutor executor) {
        this.imports = imports;
        this.types = types;
        this.limits = limits;
        this.actor = current.require();
        this.words = new TitleWords(types, this::getTranslation, getLocale());
        this.executor = executor;
        this.today = LocalDate.now(clock);
        addClassNames("tidu-page", "tidu-title-import");
        told.getElement().setAttribute("role", "alert");
        steps.addClassName("tidu-title-steps");
        add(new RouterLink(getTranslation("title.import.back"), TitlesView.class), heading, steps);
    }

    @Override
    public String getPageTitle() {
        return getTranslation(answered == null ? "title.import.open" : "title.import.open-outside");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String id) {
        steps.removeAll();
        answered = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("call")
                .map(ImportView::key)
                .orElse(null);
        heading.setText(getPageTitle());
        if (id == null) {
            steps.add(new ImportStart(imports, actor, words, limits, this::open));
        } else {
            show(imports.preview(actor, new TitleImportId(key(id))));
        }
    }

    private static UUID key(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noKey) {
            throw new NotFound();
        }
    }

    private void open(TitleImportId id) {
        var parameters = answered == null
                ? QueryParameters.empty()
                : QueryParameters.simple(Map.of("call", answered.toString()));
        UI.getCurrent().navigate(ImportView.class, id.value().toString(), parameters);
    }

    private void show(ImportPreview file) {
        steps.removeAll();
        result = null;
        steps.add(new ImportAbout(file));
        if (file.status() == ImportStatus.CONFIRMED) {
            steps.add(new ImportDone(file), new ImportResult(imports, actor, words, file, () -> {}));
            return;
        }
        var terms = new ImportTerms(types, words, today, imports.calls(actor), given -> check(file, given));
        terms.answering(answered);
        terms.show(file);
        steps.add(terms, work, told);
        if (file.status() == ImportStatus.CHECKED) {
            result = new ImportResult(imports, actor, words, file, () -> refresh(file.id()));
            steps.add(result, last(file));
        } else {
            steps.add(discard(file));
        }
    }

    private void check(ImportPreview file, ListTerms given) {
        told.setText("");
        work.run(
                executor,
                getTranslation("title.import.checking"),
                progress -> imports.check(actor, file.id(), given, progress),
                this::show,
                this::tell);
    }

    private Div last(ImportPreview file) {
        intent = UUID.randomUUID();
        confirm = new Button("", click -> confirm(file));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        offer(file);
        var row = new Div(confirm, discard(file));
        row.addClassName("tidu-head");
        return row;
    }

    private void refresh(TitleImportId id) {
        var file = imports.preview(actor, id);
        offer(file);
        if (result != null) {
            result.show(file);
        }
    }

    private void offer(ImportPreview file) {
        int titles = file.rows().toGrant();
        int selected = file.rows().awaited();
        confirm.setText(
                selected > 0
                        ? getTranslation("title.import.confirm-listed", titles, selected)
                        : getTranslation(titles == 0 ? "title.import.nothing" : "title.import.confirm", titles));
        confirm.setEnabled(titles + selected > 0);
    }

    private void confirm(ImportPreview file) {
        told.setText("");
        confirm.setEnabled(false);
        var key = intent;
        work.run(
                executor,
                getTranslation("title.import.confirming"),
                progress -> imports.confirm(actor, file.id(), key, progress),
                granted -> show(imports.preview(actor, file.id())),
                refused -> {
                    show(imports.preview(actor, file.id()));
                    tell(refused);
                });
    }

    private void tell(RuntimeException refused) {
        if (!(refused instanceof RuleViolation known)) {
            throw refused;
        }
        told.setText(words.refusal(known));
        told.setClassName("tidu-title-refusal", !(known instanceof ImportRefused.Cancelled));
    }

    private Button discard(ImportPreview file) {
        var discard = new Button(getTranslation("title.import.discard"), click -> {
            imports.discard(actor, file.id());
            UI.getCurrent().navigate(ImportView.class);
        });
        discard.addClassName("tidu-title-discard");
        return discard;
    }
}
