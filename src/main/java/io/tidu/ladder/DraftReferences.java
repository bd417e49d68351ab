package io.tidu.ladder;

import java.util.List;

/** Takes a provision out of what refers to it. */
final class DraftReferences {

    private DraftReferences() {}

    /** Routes without the code; a route left empty goes. */
    static Content withoutCode(Content routes, String code) {
        return new Content.Sequence(routes.asItems().stream()
                .map(route -> without(route, code))
                .filter(route -> !route.asItems().isEmpty())
                .toList());
    }

    /** A score card without the item; a group left empty goes. */
    static Content withoutItem(Content card, String code) {
        if (!(card instanceof Content.Mapping mapping)) {
            return card;
        }
        List<Content> groups = mapping.find("groups").map(Content::asItems).orElse(List.of()).stream()
                .map(group -> withoutItemOfGroup(group, code))
                .filter(group -> group.find("items")
                        .filter(items -> !items.asItems().isEmpty())
                        .isPresent())
                .toList();
        return mapping.with("groups", new Content.Sequence(groups));
    }

    private static Content withoutItemOfGroup(Content group, String code) {
        return group instanceof Content.Mapping mapping
                ? mapping.with("items", without(mapping.find("items").orElse(Content.empty()), code))
                : group;
    }

    private static Content without(Content codes, String code) {
        return new Content.Sequence(codes.asItems().stream()
                .filter(item -> !item.asText().equals(code))
                .toList());
    }
}
