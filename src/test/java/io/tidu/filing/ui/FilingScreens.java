package io.tidu.filing.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import io.tidu.Sheets;
import io.tidu.TiduTest;
import io.tidu.enterprise.EnterpriseProvision;
import io.tidu.evidence.DossierId;
import io.tidu.evidence.EvidenceService;
import io.tidu.evidence.EvidenceSlots;
import io.tidu.filing.CompleteForm;
import io.tidu.filing.FieldPath;
import io.tidu.filing.FilingId;
import io.tidu.filing.FilingService;
import io.tidu.filing.RoundId;
import io.tidu.filing.RoundPlan;
import io.tidu.filing.RoundService;
import io.tidu.identity.Actor;
import io.tidu.identity.BureauId;
import io.tidu.identity.CurrentActor;
import io.tidu.ladder.FilingKind;
import io.tidu.ladder.Rung;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;

/** A province with an open round and a firm in it, and the ways a person uses the enterprise's screens. */
@TiduTest
abstract class FilingScreens extends SpringBrowserlessTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    UserDetailsService logins;

    @Autowired
    EnterpriseProvision provision;

    @Autowired
    RoundService rounds;

    @Autowired
    FilingService filings;

    @Autowired
    EvidenceService evidence;

    @Autowired
    EvidenceSlots slots;

    @Autowired
    CurrentActor current;

    @Autowired
    Clock clock;

    People people;
    BureauId county;
    UserDetails countyReviewer;
    UserDetails provinceReviewer;
    Firm firm;
    RoundId round;
    int lastYear;

    @BeforeEach
    void openARound() {
        people = new People(jdbc, logins);
        var tag = UUID.randomUUID().toString().substring(0, 8);
        var province = people.bureau("PROVINCE", "虚构省经信厅" + tag, "330000", null);
        var city = people.bureau("CITY", "虚构市经信局" + tag, "330100", province);
        county = people.bureau("COUNTY", "虚构县经信局" + tag, "330106", city);
        countyReviewer = people.ofBureau("REVIEWER", "赵六", county);
        provinceReviewer = people.ofBureau("REVIEWER", "钱七", province);
        firm = Firm.enter(provision, people, county);
        var today = LocalDate.now(clock);
        lastYear = today.getYear() - 1;
        round = as(provinceReviewer, actor -> {
            var id = rounds.plan(
                    actor,
                    new RoundPlan(
                            Rung.SRDI_SME,
                            FilingKind.NEW,
                            today.getYear(),
                            1,
                            "2026",
                            today.minusDays(3),
                            today.plusDays(20)),
                    UUID.randomUUID());
            rounds.open(actor, id, UUID.randomUUID());
            return id;
        });
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @AfterEach
    void logOut() {
        leaveScreen();
        SecurityContextHolder.clearContext();
    }

    /** Nothing is left of what the person before had open; else that is told of changes in the name of the next. */
    private static void leaveScreen() {
        List.copyOf(UI.getCurrent().getInternals().getActiveRouterTargetsChain())
                .forEach(part -> part.getElement().removeFromParent());
        UI.getCurrent().navigate("nowhere");
    }

    interface Doing<T> {
        T by(Actor actor);
    }

    /** Does something as somebody, without a screen. */
    <T> T as(UserDetails person, Doing<T> doing) {
        var before = SecurityContextHolder.getContext().getAuthentication();
        logIn(person);
        try {
            return doing.by(current.require());
        } finally {
            SecurityContextHolder.getContext().setAuthentication(before);
        }
    }

    void logIn(UserDetails person) {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
    }

    FilingId start() {
        return as(
                firm.filler(),
                actor -> filings.start(actor, round, UUID.randomUUID()).id());
    }

    void save(FilingId id, Map<FieldPath, String> values) {
        as(
                firm.filler(),
                actor -> filings.saveDraft(
                        actor, id, values, filings.open(actor, id).revision()));
    }

    /** A filing in which everything is filled in and proved. */
    FilingId complete() {
        var id = start();
        save(id, CompleteForm.values());
        as(firm.filler(), actor -> {
            for (var slot : slots.forRung(Rung.SRDI_SME.code())) {
                for (int file = 0; file < slot.minFiles(); file++) {
                    var name = slot.code().value() + "-" + file + ".pdf";
                    evidence.add(actor, new DossierId(id.value()), slot.code(), name, pdf(name + id.value()));
                }
            }
            return id;
        });
        return id;
    }

    FilingId awaitingSignature() {
        var id = complete();
        as(firm.filler(), actor -> filings.askSignature(actor, id, UUID.randomUUID()));
        return id;
    }

    FilingId submitted() {
        var id = awaitingSignature();
        as(firm.signatory(), actor -> filings.sign(actor, id, UUID.randomUUID()));
        return id;
    }

    private static ByteArrayInputStream pdf(String title) {
        try (var document = new PDDocument()) {
            document.getDocumentInformation().setTitle(title);
            document.addPage(new PDPage());
            var out = new ByteArrayOutputStream();
            document.save(out);
            return new ByteArrayInputStream(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // ---- what a person does on the screen ----

    void open(UserDetails person, FilingId id) {
        open(person, id, "");
    }

    void open(UserDetails person, FilingId id, String step) {
        leaveScreen();
        logIn(person);
        UI.getCurrent()
                .navigate(
                        "filings/" + id.value(),
                        step.isEmpty() ? QueryParameters.empty() : QueryParameters.of("step", step));
    }

    /** Everything that can be read: the screen with the names of its fields, and what lies over it. */
    String said() {
        var view = (Component) getCurrentView();
        var over = find(Dialog.class).all().stream().map(FilingScreens::textOf);
        var notes = find(Notification.class).all().stream()
                .map(note -> String.valueOf(test(note).getText()));
        return textOf(view)
                + labels(view).collect(Collectors.joining("\n"))
                + Stream.concat(over, notes).collect(Collectors.joining("\n"));
    }

    private static Stream<String> labels(Component component) {
        var own = component instanceof HasLabel labelled && labelled.getLabel() != null
                ? Stream.of(labelled.getLabel())
                : Stream.<String>empty();
        return Stream.concat(own, component.getChildren().flatMap(FilingScreens::labels));
    }

    static String textOf(Component component) {
        return Sheets.text(component);
    }

    void type(String path, String value) {
        test(field(path)).setValue(value);
    }

    TextField field(String path) {
        return find(TextField.class)
                .withCondition(field -> field.getParent()
                        .filter(box -> path.equals(box.getElement().getAttribute("data-path")))
                        .isPresent())
                .single();
    }

    String finding(String code) {
        return find(FindingList.class).all().stream()
                .flatMap(list -> list.written().select(".finding[data-code=" + code + "]").stream())
                .map(org.jsoup.nodes.Element::wholeText)
                .findFirst()
                .orElse("");
    }

    void press(String text) {
        var buttons = find(Button.class).withText(text).all();
        if (buttons.isEmpty()) {
            test(find(NativeButton.class).withText(text).first()).click();
        } else {
            test(buttons.getLast()).click();
        }
    }

    String saved(FilingId id, FieldPath path) {
        return as(
                firm.filler(),
                actor -> filings.open(actor, id).content().text(path).orElse(""));
    }
}
