package io.tidu;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;
import io.tidu.shell.command.CommandMode;
import io.tidu.shell.database.DatabaseChoice;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Tidu. */
@SpringBootApplication
@Push
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("assets/css/tokens.css")
@StyleSheet("assets/css/app.css")
@StyleSheet("assets/css/filing.css")
@StyleSheet("assets/css/climb.css")
@StyleSheet("assets/css/review.css")
@StyleSheet("assets/css/news.css")
@StyleSheet("assets/css/discussion.css")
public class TiduApplication implements AppShellConfigurator {

    public static void main(String[] args) {
        var application = new SpringApplication(TiduApplication.class);
        application.addInitializers(new CommandMode(), new DatabaseChoice());
        CommandMode.endIfDone(application.run(args));
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "assets/icons/tidu.svg", "any");
        settings.addInlineWithContents(
                Inline.Position.APPEND,
                "document.head.appendChild(Object.assign(document.createElement('script'), {src: 'assets/js/brightness.js'}));",
                Inline.Wrapping.JAVASCRIPT);
    }
}
