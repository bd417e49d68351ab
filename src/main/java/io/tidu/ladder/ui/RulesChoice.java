package io.tidu.ladder.ui;

import io.tidu.identity.Actor;
import io.tidu.ladder.DraftRow;
import io.tidu.ladder.DraftStatus;
import io.tidu.ladder.EditionShelf;
import io.tidu.ladder.RulebookDrafting;
import io.tidu.ladder.Rung;
import io.tidu.ladder.ShelvedEdition;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a person may set side by side: every edition, and the open drafts of the own province. */
@Component
class RulesChoice {

    private final EditionShelf shelf;
    private final RulebookDrafting drafting;
    private final BookWords words;

    RulesChoice(EditionShelf shelf, RulebookDrafting drafting, BookWords words) {
        this.shelf = shelf;
        this.drafting = drafting;
        this.words = words;
    }

    ChosenRules find(Actor actor, RulesKey key) {
        return switch (key) {
            case RulesKey.OfEdition(var ref) -> of(shelf.edition(actor, ref));
            case RulesKey.OfDraft(var id) -> {
                var draft = drafting.open(actor, id);
                yield new ChosenRules(
                        key,
                        draft.row().ref().rung(),
                        label(draft.row()),
                        shelf.rules(draft).orElse(null));
            }
        };
    }

    /** Everything of one rung, drafts first. Their rules are read when they are chosen. */
    List<ChosenRules> ofRung(Actor actor, Rung rung) {
        var drafts = drafting.drafts(actor).stream()
                .filter(row -> row.status() == DraftStatus.DRAFT)
                .filter(row -> row.ref().rung().equals(rung))
                .map(row -> new ChosenRules(new RulesKey.OfDraft(row.id()), rung, label(row), null));
        var editions = shelf.editions(actor).stream()
                .filter(shelved -> shelved.ref().rung().equals(rung))
                .map(this::of);
        return Stream.concat(drafts, editions).toList();
    }

    private ChosenRules of(ShelvedEdition shelved) {
        return new ChosenRules(
                new RulesKey.OfEdition(shelved.ref()),
                shelved.ref().rung(),
                words.edition(shelved.ref()),
                shelved.rulebook());
    }

    private String label(DraftRow row) {
        return words.say("ladder.ui.draft.label", words.edition(row.ref()));
    }
}
