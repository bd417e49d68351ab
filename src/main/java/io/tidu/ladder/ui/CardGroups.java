package io.tidu.ladder.ui;

import io.tidu.ladder.Content;
import io.tidu.ladder.DraftContent;
import java.util.ArrayList;
import java.util.List;

/** The groups of the score card of a draft, and what stands in each. */
final class CardGroups {

    private CardGroups() {}

    static boolean any(DraftContent content) {
        return !of(content).isEmpty();
    }

    static List<Content> of(DraftContent content) {
        return content.keys()
                .find("score_card")
                .flatMap(card -> card.find("groups"))
                .map(Content::asItems)
                .orElse(List.of());
    }

    static String name(Content group, BookWords words) {
        var name = group.find("name").orElse(Content.empty());
        return name.textOf(words.locale().getLanguage().equals("en") ? "en" : "zh");
    }

    /** The number of the group an item is in; -1 if it is in none. */
    static int holding(DraftContent content, String code) {
        var groups = of(content);
        for (int number = 0; number < groups.size(); number++) {
            if (items(groups.get(number)).contains(code)) {
                return number;
            }
        }
        return -1;
    }

    /** With the item in that group and in no other; in none if the number is below 0. */
    static DraftContent put(DraftContent content, String code, int number) {
        var card = content.keys().find("score_card").orElse(Content.empty());
        if (!(card instanceof Content.Mapping mapping)) {
            return content;
        }
        var groups = new ArrayList<Content>();
        for (var group : of(content)) {
            var items = new ArrayList<>(items(group));
            items.remove(code);
            if (groups.size() == number) {
                items.add(code);
            }
            groups.add(((Content.Mapping) group)
                    .with(
                            "items",
                            new Content.Sequence(
                                    items.stream().map(Content::text).toList())));
        }
        return new DraftContent(
                content.keys().with("score_card", mapping.with("groups", new Content.Sequence(groups))));
    }

    private static List<String> items(Content group) {
        return group.find("items").map(Content::asItems).orElse(List.of()).stream()
                .map(Content::asText)
                .toList();
    }
}
