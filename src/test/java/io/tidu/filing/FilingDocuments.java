package io.tidu.filing;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Draws the table of the workflow for people. */
final class FilingDocuments {

    private FilingDocuments() {}

    static String matrix() {
        var text = new StringBuilder("""
                # Who may do what with a filing

                Drawn from `FilingTransitions` by `FilingDocumentsTest`; do not edit. Empty means refused. On top of this table: an
                enterprise's people see only its own filings; bureaus see those of their territory from the first submission on;
                everybody else, and every other role, is told that there is none. One account has one part in a filing.
                ‡ only by the level that made the decision. † only before the first submission, when the time for it is over.
                In a round where a level does not take part, its people see the filing and can do nothing with it; what a level
                decides on a filing for the first time it decides within its window.

                | Status | Turn |""");
        for (var party : Party.values()) {
            text.append(' ').append(party).append(" |");
        }
        text.append("\n|---|---|").append("---|".repeat(Party.values().length)).append('\n');
        text.append("| (none) | |");
        for (var party : Party.values()) {
            text.append(cell(null, party));
        }
        text.append('\n');
        for (var status : FilingStatus.values()) {
            text.append("| ").append(status).append(" | ");
            text.append(status.turn().map(Party::name).orElse("")).append(" |");
            for (var party : Party.values()) {
                text.append(cell(status, party));
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String cell(@Nullable FilingStatus status, Party party) {
        return FilingTransitions.TABLE.stream()
                .filter(line -> line.from() == status && line.parties().contains(party))
                .sorted(Comparator.comparing(Transition::action))
                .map(line -> line.action()
                        + (line.ownDecisionOnly() ? "‡" : "")
                        + (line.action() == FilingAction.EXPIRE ? "†" : ""))
                .collect(Collectors.joining("<br>", " ", " |"));
    }

    static String diagram() {
        var text = new StringBuilder("""
                # The life of a filing

                Drawn from `FilingTransitions` by `FilingDocumentsTest`; do not edit. Editing, which leads nowhere, is left out.

                ```mermaid
                stateDiagram-v2
                """);
        for (var line : FilingTransitions.TABLE) {
            if (line.recorded()) {
                for (var to : sorted(line)) {
                    text.append("    ")
                            .append(line.from() == null ? "[*]" : line.from())
                            .append(" --> ")
                            .append(to)
                            .append(": ")
                            .append(line.action())
                            .append('\n');
                }
            }
        }
        for (var status : FilingStatus.values()) {
            if (FilingTransitions.TABLE.stream().noneMatch(line -> line.from() == status)) {
                text.append("    ").append(status).append(" --> [*]\n");
            }
        }
        return text.append("```\n").toString();
    }

    private static List<FilingStatus> sorted(Transition line) {
        return line.to().possible().stream().sorted().toList();
    }
}
