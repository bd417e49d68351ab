package io.tidu.ladder;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Reads a score card, and refuses one whose items are not the provisions that earn points. */
final class ScoreCardReader {

    private final Map<String, YamlNode> provisionNodes;

    /**
     * Makes a reader.
     *
     * @param provisionNodes the provisions of the file by their codes
     */
    ScoreCardReader(Map<String, YamlNode> provisionNodes) {
        this.provisionNodes = provisionNodes;
    }

    ScoreCard read(YamlNode node) {
        var used = new HashSet<String>();
        var card = new ScoreCard(node.get("pass").number(), node.get("groups").someOf(group -> group(group, used)));
        node.finish();
        provisionNodes.forEach((code, provision) -> {
            var isItem = provision.get("rule").get("kind").text().equals("scored");
            if (isItem && !used.contains(code)) {
                throw provision.refuse("'" + code + "' earns points but is in no group of the score card");
            }
        });
        return card;
    }

    private ScoreCard.Group group(YamlNode node, Set<String> used) {
        var group = new ScoreCard.Group(
                node.get("name").bilingual(),
                node.find("least").map(YamlNode::number).orElse(null),
                node.get("items").someOf(code -> item(code, used)));
        node.finish();
        return group;
    }

    private ScoreCard.Item item(YamlNode code, Set<String> used) {
        var provision = provisionNodes.get(code.text());
        if (provision == null || !used.add(code.text())) {
            throw code.refuse("'" + code.text() + "' is not a provision, or is an item already");
        }
        var rule = provision.get("rule");
        if (!rule.get("kind").text().equals("scored")) {
            throw code.refuse("'" + code.text() + "' does not earn points");
        }
        return new ScoreCard.Item(code.text(), new ScoringReader().read(rule.get("by")));
    }

    /** A card serves the one provision that asks for it; without a card nothing earns points. */
    static void requireAsked(Rulebook rulebook, YamlNode root) {
        long asking = rulebook.provisions().stream()
                .filter(provision -> Card.isAskedBy(provision.rule(FilingKind.NEW)))
                .count();
        if (asking != (rulebook.card() == null ? 0 : 1)) {
            throw root.refuse(
                    "a score card needs exactly one provision that asks for it by card_passed, not " + asking);
        }
        if (rulebook.card() == null
                && rulebook.provisions().stream()
                        .anyMatch(provision -> provision.rule(FilingKind.NEW) instanceof Criterion.Scored)) {
            throw root.refuse("there are items that earn points but no score_card");
        }
    }
}
