package io.tidu.publication.web;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What the server remembers of somebody with the form open: the keys of the forms it gave out, each of which makes one statement
 * at most, and the receipts, so that a reload shows them again.
 */
final class StatementSession {

    private static final String NAME = StatementSession.class.getName();
    private static final int REMEMBERED = 20;

    /** What is kept in the session. */
    record Kept(List<UUID> forms, List<String> receipts) implements Serializable {}

    private final HttpSession session;
    private final String name;

    private StatementSession(HttpSession session, String kind) {
        this.session = session;
        this.name = NAME + "." + kind;
    }

    static StatementSession ofObjections(HttpSession session) {
        return new StatementSession(session, "objections");
    }

    static StatementSession ofComplaints(HttpSession session) {
        return new StatementSession(session, "complaints");
    }

    UUID newForm() {
        var key = UUID.randomUUID();
        var kept = kept();
        session.setAttribute(name, new Kept(with(kept.forms(), key), kept.receipts()));
        return key;
    }

    /** The key if it was given out in this session. */
    Optional<UUID> form(String typed) {
        return kept().forms().stream()
                .filter(key -> key.toString().equals(typed))
                .findFirst();
    }

    void received(String receipt) {
        var kept = kept();
        if (!kept.receipts().contains(receipt)) {
            session.setAttribute(name, new Kept(kept.forms(), with(kept.receipts(), receipt)));
        }
    }

    Optional<String> latest() {
        var receipts = kept().receipts();
        return receipts.isEmpty() ? Optional.empty() : Optional.of(receipts.getLast());
    }

    private Kept kept() {
        return session.getAttribute(name) instanceof Kept kept ? kept : new Kept(List.of(), List.of());
    }

    private static <T> List<T> with(List<T> all, T next) {
        var longer = new ArrayList<>(all.subList(Math.max(0, all.size() - REMEMBERED + 1), all.size()));
        longer.add(next);
        return longer;
    }
}
