package io.tidu;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridTester;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.QueryParameters;
import io.tidu.filing.Stage;
import io.tidu.identity.Actor;
import io.tidu.shared.RuleViolation;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;

/** The people of a {@link Stage} in front of their screens, and what they do and read there. */
@TiduTest
public abstract class Screens extends SpringBrowserlessTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private UserDetailsService logins;

    @Autowired
    protected JdbcClient jdbc;

    protected Stage stage;

    @BeforeEach
    void raise() {
        stage = new Stage(context);
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @AfterEach
    void leave() {
        // else the screen is told of changes when nobody is there any more
        List.copyOf(UI.getCurrent().getInternals().getActiveRouterTargetsChain())
                .forEach(part -> part.getElement().removeFromParent());
        SecurityContextHolder.clearContext();
    }

    protected void enter(Actor person, String path) {
        enter(person, path, QueryParameters.empty());
    }

    /** Comes by another screen, so that nothing is left of what the person before had open. */
    protected void enter(Actor person, String path, QueryParameters parameters) {
        var login = person.account().value().toString();
        if (jdbc.sql("select count(*) from account where login = ?")
                        .param(login)
                        .query(Integer.class)
                        .single()
                == 0) {
            TestAccounts.register(jdbc, person, login, null);
        }
        var principal = logins.loadUserByUsername(login);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
        UI.getCurrent().navigate("nowhere");
        UI.getCurrent().navigate(path, parameters);
    }

    /** Everything that can be read: the screen, and what lies over it. */
    protected String said() {
        var over = Stream.concat(
                find(Dialog.class).all().stream().map(Sheets::text),
                find(Notification.class).all().stream()
                        .map(note -> String.valueOf(test(note).getText())));
        return Sheets.text(screen()) + "\n" + over.collect(Collectors.joining("\n"));
    }

    /** The button with that text that lies on top. */
    protected Button button(String text) {
        return find(Button.class).withText(text).all().getLast();
    }

    protected boolean offers(String text) {
        return find(Button.class).withText(text).exists() || Sheets.has(screen(), saying(text));
    }

    protected void press(String text) {
        if (find(Button.class).withText(text).exists()) {
            test(button(text)).click();
        } else {
            Sheets.press(screen(), saying(text));
        }
    }

    private static String saying(String text) {
        return "button:matchesWholeOwnText(^" + Pattern.quote(text) + "$)";
    }

    /** As it is once the browser was answered. */
    protected Component screen() {
        roundTrip();
        return (Component) getCurrentView();
    }

    /** Presses what will be refused. @return what the person reads then; the program shows it as a note over the screen */
    protected String refusalOf(String button) {
        return refusalOf(() -> press(button));
    }

    protected String refusalOf(Runnable act) {
        try {
            act.run();
        } catch (RuleViolation refused) {
            return UI.getCurrent()
                    .getTranslation(refused.messageKey(), refused.arguments().toArray());
        }
        throw new AssertionError("was not refused");
    }

    /** Presses a button in a row of the last grid. */
    protected void press(String text, int row, int column) {
        test(find(Button.class, grid().getCellComponent(row, column))
                        .withText(text)
                        .single())
                .click();
    }

    protected boolean offers(String text, int row, int column) {
        return find(Button.class, grid().getCellComponent(row, column))
                .withText(text)
                .exists();
    }

    /** Has the last grid send that many rows to the browser, as it does when they come into sight. */
    protected void lookAtRows(int rows) {
        var grid = find(Grid.class).all().getLast();
        grid.getDataCommunicator().setViewportRange(0, rows);
        roundTrip();
    }

    /** What stands in a cell of the last grid. */
    protected String cell(int row, int column) {
        return grid().getCellText(row, column);
    }

    protected <F extends Component & HasValue<?, ?>> F field(Class<F> type, String label) {
        return find(type)
                .withCondition(field -> label.equals(field.getElement().getProperty("label"))
                        || label.equals(field.getElement().getAttribute("aria-label"))
                        || label.equals(field.getElement().getProperty("accessibleName")))
                .single();
    }

    @SuppressWarnings("unchecked")
    protected <T> GridTester<Grid<T>, T> grid() {
        return test((Grid<T>) find(Grid.class).all().getLast());
    }

    protected String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }
}
