package io.tidu.collaboration;

import io.tidu.identity.Role;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What reaches a person how.
 *
 * @param kinds those that exist for the person's role
 * @param digest whether mails are put together into one each morning
 */
public record Choices(Map<NewsKind, Choice> kinds, boolean digest) {

    public Choices {
        kinds = Map.copyOf(kinds);
    }

    /** Firms hear at once, because days count for them; bureaus, who look at their desk daily, once in the morning. */
    static Choices usual(Role role) {
        var kinds = new EnumMap<NewsKind, Choice>(NewsKind.class);
        kindsOf(role).forEach(kind -> kinds.put(kind, new Choice(true, true)));
        return new Choices(kinds, role == Role.REVIEWER || role == Role.PUBLISHER);
    }

    static Set<NewsKind> kindsOf(Role role) {
        return switch (role) {
            case FILLER, SIGNATORY ->
                EnumSet.of(
                        NewsKind.TURN,
                        NewsKind.WINDOW,
                        NewsKind.OVERDUE,
                        NewsKind.DECISION,
                        NewsKind.MESSAGE,
                        NewsKind.OBJECTION,
                        NewsKind.CHANGE,
                        NewsKind.MALWARE);
            case REVIEWER ->
                EnumSet.of(
                        NewsKind.ARRIVED,
                        NewsKind.OVERDUE,
                        NewsKind.ASSIGNED,
                        NewsKind.MENTION,
                        NewsKind.MESSAGE,
                        NewsKind.OBJECTION,
                        NewsKind.PACKAGE,
                        NewsKind.CHANGE,
                        NewsKind.MALWARE);
            case PUBLISHER ->
                EnumSet.of(
                        NewsKind.ARRIVED,
                        NewsKind.OVERDUE,
                        NewsKind.MENTION,
                        NewsKind.MESSAGE,
                        NewsKind.OBJECTION,
                        NewsKind.PACKAGE,
                        NewsKind.CHANGE,
                        NewsKind.MALWARE);
            case EXPERT -> EnumSet.of(NewsKind.MENTION);
            case SYSTEM_ADMIN, SECURITY_ADMIN, AUDITOR -> EnumSet.noneOf(NewsKind.class);
        };
    }

    /** The same without what a role does not know, and with what nobody can switch off. */
    Choices allowedFor(Role role) {
        var allowed = new EnumMap<NewsKind, Choice>(NewsKind.class);
        usual(role).kinds().forEach((kind, usual) -> {
            var wanted = kinds.getOrDefault(kind, usual);
            allowed.put(kind, new Choice(wanted.inApp() || kind.alwaysShown(), wanted.byMail()));
        });
        return new Choices(allowed, digest);
    }

    Set<NewsKind> muted() {
        return kinds.entrySet().stream()
                .filter(entry -> !entry.getValue().inApp())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    boolean mailsAtOnce(NewsKind kind) {
        return !digest && !kind.onlyInDigest() && mails(kind);
    }

    /** What goes into the mail of the morning. */
    Set<NewsKind> inDigest() {
        return kinds.keySet().stream()
                .filter(kind -> mails(kind) && (digest || kind.onlyInDigest()))
                .collect(Collectors.toSet());
    }

    private boolean mails(NewsKind kind) {
        var choice = kinds.get(kind);
        return choice != null && choice.byMail();
    }
}
