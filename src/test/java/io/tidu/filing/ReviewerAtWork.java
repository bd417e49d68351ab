package io.tidu.filing;

import io.tidu.FlowHost;
import io.tidu.FlowPerson;
import java.util.Random;

/** A reviewer at a browser: signs in, filters the desk for their own work, and reads, judges and recommends file by file. */
final class ReviewerAtWork {

    private static final String OWN_WORK = "我经办的";

    private static final int MOST_TRIES = 20;

    private final String login;
    private final FlowPerson person;
    private final Random thinking;
    private final int quickest;
    private final int slowest;

    /** @param quickest and slowest: between them lies, in milliseconds, what the person thinks before each thing they do */
    ReviewerAtWork(String login, FlowHost host, ReviewersTimes times, int quickest, int slowest) {
        this.login = login;
        this.person = new FlowPerson(host, times::took);
        this.thinking = new Random(login.hashCode());
        this.quickest = quickest;
        this.slowest = slowest;
    }

    void signIn() {
        int tries = 1;
        while (!person.login(login, ReviewersStage.PASSWORD)) {
            if (++tries > MOST_TRIES) {
                throw new IllegalStateException(login + " is not let in");
            }
            think();
        }
        person.open("desk", "desk");
    }

    /** Leaves the file that comes after the last one open on the screen. */
    void work(int files) {
        think();
        person.change(
                "filter",
                person.page().last("vaadin-select", "accessibleName", "经办人"),
                "value",
                person.page().said(person.page().last("vaadin-select-item", "label", OWN_WORK), "value"));
        think();
        person.navigate("open file", "desk/" + person.page().rows().getFirst(), "who=me");
        for (int file = 0; file < files; file++) {
            look();
            judge();
        }
        look();
    }

    private void look() {
        int tabs = person.page().last("vaadin-tabs");
        think();
        person.change("tab figures", tabs, "selected", 1);
        think();
        person.change("tab history", tabs, "selected", 2);
        person.fetch("static file", "/assets/css/app.css");
    }

    /** Recommending brings the next file. */
    private void judge() {
        int opinion = person.page().last("vaadin-text-area");
        int forward = person.page().last("vaadin-button", "data-key", "forward");
        think();
        person.change("opinion", opinion, "value", "材料属实，同意推荐");
        think();
        person.click("recommend", forward);
        if (person.page().last("vaadin-button", "data-key", "forward") == forward) {
            throw new IllegalStateException("the next file did not come");
        }
    }

    int told() {
        return person.told();
    }

    void leave() {
        person.leave();
    }

    private void think() {
        try {
            Thread.sleep(quickest + thinking.nextInt(1 + slowest - quickest));
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
