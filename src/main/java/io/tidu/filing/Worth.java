package io.tidu.filing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a step of a filing is still worth, told from the steps after it. */
public enum Worth {
    COUNTS,
    /** Whoever did it took it back. */
    TAKEN_BACK,
    /** An opinion that counts no more, because the corrected filing began at the first level again. */
    VOID;

    public String messageKey() {
        return "filing.worth." + name();
    }

    /** By the number of the step; steps that count are absent. */
    static Map<Integer, Worth> of(List<FilingEvent> events) {
        var worth = new HashMap<Integer, Worth>();
        for (var event : events) {
            switch (event.action()) {
                case UNDO -> takeBack(FilingAction.RECOMMEND, event, events, worth);
                case CANCEL_RETURN -> takeBack(FilingAction.RETURN, event, events, worth);
                case REOPEN -> takeBackDecision(event, events, worth);
                case SIGN -> startOver(event, events, worth);
                default -> {}
            }
        }
        return Map.copyOf(worth);
    }

    private static void takeBack(
            FilingAction action, FilingEvent by, List<FilingEvent> events, Map<Integer, Worth> worth) {
        before(by, events).stream()
                .filter(event -> event.action() == action)
                .findFirst()
                .ifPresent(event -> worth.put(event.sequence(), TAKEN_BACK));
    }

    private static void takeBackDecision(FilingEvent by, List<FilingEvent> events, Map<Integer, Worth> worth) {
        before(by, events).stream()
                .filter(event -> event.action() == FilingAction.DECLINE || event.action() == FilingAction.APPROVE)
                .findFirst()
                .ifPresent(event -> worth.put(event.sequence(), TAKEN_BACK));
    }

    /** A correction that does not go back to the level that asked for it goes through all of them again. */
    private static void startOver(FilingEvent signed, List<FilingEvent> events, Map<Integer, Worth> worth) {
        var earlier = before(signed, events);
        boolean again = earlier.stream()
                .filter(event -> event.action() == FilingAction.RETURN)
                .filter(event -> !worth.containsKey(event.sequence()))
                .findFirst()
                .map(returned -> returned.from() != signed.to())
                .orElse(false);
        if (again) {
            earlier.stream()
                    .filter(event -> event.action() == FilingAction.RECOMMEND)
                    .forEach(event -> worth.putIfAbsent(event.sequence(), VOID));
        }
    }

    private static List<FilingEvent> before(FilingEvent event, List<FilingEvent> events) {
        return events.subList(0, events.indexOf(event)).reversed();
    }
}
