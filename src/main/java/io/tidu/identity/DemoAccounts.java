package io.tidu.identity;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The accounts of the demo, offered on the login page in demo mode and nowhere else. The demo opens them by this password. */
@Component
public class DemoAccounts {

    /** Of all of them. */
    public static final String PASSWORD = "Tidu-demo-2026";

    private static final List<String> LOGINS = List.of(
            "enterprise",
            "signer",
            "enterprise2",
            "county",
            "county-b",
            "county2",
            "city",
            "city2",
            "province",
            "province2",
            "publisher",
            "expert1",
            "expert2",
            "expert3",
            "sysadmin",
            "secadmin",
            "auditor");

    private final boolean demo;

    DemoAccounts(@Value("${tidu.demo:false}") boolean demo) {
        this.demo = demo;
    }

    /** The logins in the order of the work; empty outside demo mode. */
    List<String> logins() {
        return demo ? LOGINS : List.of();
    }

    /** What a demo login is filled in with; empty for any other. */
    String passwordOf(String login) {
        return logins().contains(login) ? PASSWORD : "";
    }
}
