package io.tidu;

import com.vaadin.flow.component.page.AppShellConfigurator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Tidu. */
@SpringBootApplication
public class TiduApplication implements AppShellConfigurator {

    public static void main(String[] args) {
        SpringApplication.run(TiduApplication.class, args);
    }
}
