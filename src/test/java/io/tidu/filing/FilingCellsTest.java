package io.tidu.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.tidu.TiduTest;
import io.tidu.enterprise.NewRelation;
import io.tidu.enterprise.RelationKind;
import io.tidu.enterprise.RelationService;
import io.tidu.filing.Seat.Relation;
import io.tidu.filing.Stage.Case;
import io.tidu.identity.Actor;
import io.tidu.identity.NotFound;
import io.tidu.shared.RuleViolation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Role × status × action × territory × relation: every cell is asked of the one place that decides, and compared with the table and
 * with the reviewed copy. Run with {@code -Dtidu.docs.write=true} to draw that anew.
 */
@TiduTest
class FilingCellsTest {

    private static final String NOT_THERE = "not there";
    private static final String ALLOWED = "";
    private static final Set<FilingStatus> NEVER_SUBMITTED = EnumSet.of(
            FilingStatus.DRAFT, FilingStatus.AWAITING_SIGNATURE, FilingStatus.EXPIRED, FilingStatus.WITHDRAWN);
    private static final Set<FilingAction> CARRIES_OUT =
            EnumSet.of(FilingAction.ANNOUNCE, FilingAction.CLOSE_NOTICE, FilingAction.LIST);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private FilingService filings;

    @Autowired
    private RelationService relations;

    private final Map<FilingStatus, Case> standing = new EnumMap<>(FilingStatus.class);

    record Cell(Seat seat, FilingStatus status, FilingAction action) {

        /** What the table, the territory and the relation come to, by the key of the refusal. */
        String expected() {
            var party = seat.party();
            if (party.isEmpty() || !seat.own() || !party.get().ofEnterprise() && NEVER_SUBMITTED.contains(status)) {
                return NOT_THERE;
            }
            if (!FilingTransitions.partiesOf(action).contains(party.get())) {
                return "filing.refused.otherParty";
            }
            return FilingTransitions.find(status, action)
                    .filter(line -> line.parties().contains(party.get()))
                    .map(line -> ofLine(line, party.get()))
                    .orElse("filing.movedOn");
        }

        private String ofLine(Transition line, Party party) {
            if (line.ownDecisionOnly() && party != lastDecided()) {
                return switch (action) {
                    case UNDO -> "filing.refused.nothingToUndo";
                    case CANCEL_RETURN -> "filing.refused.otherReturn";
                    default -> "filing.refused.otherLevel";
                };
            }
            return switch (seat.relation()) {
                case OTHER_HAND -> "filing.refused.otherHand";
                case DECLARED -> CARRIES_OUT.contains(action) ? ALLOWED : "filing.refused.related";
                case NONE -> ALLOWED;
            };
        }

        /** Filings are led to their status by the county, beyond it by whoever comes last. */
        private Party lastDecided() {
            return status == FilingStatus.PROVINCE_REVIEW ? Party.CITY : Party.COUNTY;
        }
    }

    @Test
    void everyCellIsDecidedAsTheTableTheTerritoryAndTheRelationSay() throws IOException {
        var stage = new Stage(context);
        var over = new Stage(context);
        for (var status : FilingStatus.values()) {
            standing.put(status, (status == FilingStatus.EXPIRED ? over : stage).in(status));
        }
        over.letTheDeadlinePass(over.round);
        var seen = new LinkedHashMap<Cell, String>();
        for (var seat : Seat.all()) {
            for (var status : FilingStatus.values()) {
                look(seat, status, status == FilingStatus.EXPIRED ? over : stage, seen);
            }
        }
        assertThat(seen).hasSize(33 * FilingStatus.values().length * (FilingAction.values().length - 1));
        assertThat(seen.entrySet().stream()
                        .filter(cell -> !cell.getValue().equals(expected(cell.getKey())))
                        .map(cell -> cell + " and not " + cell.getKey().expected()))
                .isEmpty();
        FilingDocumentsTest.compare(Path.of("filing-permission-cells.md").toString(), draw(seen));
    }

    /** What ended with its window says so instead of naming who was faster. */
    private static String expected(Cell cell) {
        boolean late = cell.status() == FilingStatus.EXPIRED
                && cell.action() == FilingAction.ASK_SIGNATURE
                && cell.expected().equals("filing.movedOn");
        return late ? "filing.refused.deadline" : cell.expected();
    }

    private void look(Seat seat, FilingStatus status, Stage stage, Map<Cell, String> seen) {
        var firm = Objects.requireNonNull(standing.get(status));
        var actor = seat.actor(stage, firm);
        if (seat.relation() == Relation.DECLARED) {
            relations.declare(
                    actor, new NewRelation(firm.enterprise(), actor.account(), RelationKind.OTHER, "测试"), Stage.key());
        }
        var refusals = refusals(actor, firm);
        for (var action : actions()) {
            var cell = new Cell(seat, status, action);
            var said = refusals == null ? NOT_THERE : refusals.getOrDefault(action, ALLOWED);
            seen.put(cell, said);
            if (isTried(cell, said)) {
                assertThat(said(catchThrowable(() -> stage.act(actor, firm.id(), action))))
                        .as("tried: %s", cell)
                        .isEqualTo(said);
            }
        }
    }

    /**
     * Whether it is also tried and not only asked: what a relation keeps away always, and of what is kept away from everybody in that seat every
     * fourth in turn, so that each action is tried from each seat in several statuses.
     */
    private static boolean isTried(Cell cell, String said) {
        boolean inTurn = (cell.status().ordinal() + cell.action().ordinal()) % 4 == 0;
        return switch (said) {
            case ALLOWED -> false;
            case NOT_THERE -> inTurn;
            case "filing.refused.otherParty", "filing.movedOn" ->
                inTurn && cell.seat().relation() != Relation.NONE;
            default -> cell.seat().relation() != Relation.NONE;
        };
    }

    /** The reason for every action that is refused; null if the filing is not there for this person. */
    @org.jspecify.annotations.Nullable
    private Map<FilingAction, String> refusals(Actor actor, Case firm) {
        try {
            var permitted = filings.permitted(actor, firm.id());
            return actions().stream()
                    .filter(action -> !permitted.allows(action))
                    .collect(Collectors.toMap(
                            action -> action,
                            action -> Objects.requireNonNull(
                                    permitted.whyNot(action).orElseThrow().getCodes())[0]));
        } catch (NotFound none) {
            return null;
        }
    }

    private static String said(Throwable refusal) {
        return refusal instanceof NotFound ? NOT_THERE : ((RuleViolation) refusal).messageKey();
    }

    private static List<FilingAction> actions() {
        return Stream.of(FilingAction.values())
                .filter(action -> action != FilingAction.START)
                .toList();
    }

    private static String draw(Map<Cell, String> seen) {
        var text = new StringBuilder("""
                # Every cell: role, territory and relation by status

                Drawn from what `FilingPermissions` decides, by `FilingCellsTest`; do not edit. What is not named is refused because it belongs to
                another party or the filing has moved on. Own: the firm itself, or the bureau's territory. Seats for which every filing is
                *not there* stand at the end.

                """);
        var blind = new ArrayList<Seat>();
        for (var seat : Seat.all()) {
            var rows = FilingStatus.values().length;
            var lines = Stream.of(FilingStatus.values())
                    .map(status -> line(seat, status, seen))
                    .filter(line -> !line.contains(NOT_THERE))
                    .toList();
            if (lines.isEmpty()) {
                blind.add(seat);
            } else {
                text.append("## ").append(seat).append("\n\n| Status | May | Kept away |\n|---|---|---|\n");
                lines.forEach(line -> text.append(line).append('\n'));
                text.append(lines.size() == rows ? "\n" : "\nIn every other status it is not there.\n\n");
            }
        }
        text.append("## Not there for\n\n");
        blind.forEach(seat -> text.append("- ").append(seat).append('\n'));
        return text.toString();
    }

    private static String line(Seat seat, FilingStatus status, Map<Cell, String> seen) {
        var may = new ArrayList<String>();
        var away = new ArrayList<String>();
        for (var action : actions()) {
            var said = Objects.requireNonNull(seen.get(new Cell(seat, status, action)));
            switch (said) {
                case NOT_THERE -> {
                    return NOT_THERE;
                }
                case ALLOWED -> may.add(action.name());
                case "filing.refused.otherParty", "filing.movedOn" -> {}
                default -> away.add(action + " (" + said.substring(said.lastIndexOf('.') + 1) + ")");
            }
        }
        return "| %s | %s | %s |".formatted(status, String.join(", ", may), String.join(", ", away));
    }
}
