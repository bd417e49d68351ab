package io.tidu.ladder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A file that says only what a region, or a span of time, changes about an edition. Merged into the text of the edition it makes a
 * complete rulebook, read like any other, with a digest of all of it: when the edition changes, so does everything that
 * starts from it.
 */
final class Overlay {

    /** What an overlay must say again for each provision it changes, since it is another document that says so. */
    private static final List<String> CITATION = List.of("clause", "source", "certainty");

    private final YamlNode changes;
    private final YamlNode base;

    Overlay(YamlNode changes, YamlNode base) {
        this.changes = changes;
        this.base = base;
    }

    static boolean isOne(YamlNode root) {
        return root.has("overlay_of");
    }

    YamlNode applied() {
        var merged = new LinkedHashMap<>(base.entries());
        for (var key : List.of("name", "in_force", "source")) {
            merged.put(key, changes.get(key));
        }
        for (var key : List.of("edition", "region", "routes", "score_card")) {
            changes.find(key).ifPresent(value -> merged.put(key, value));
        }
        merged.put("documents", documents());
        merged.put("provisions", base.get("provisions").withItems(provisions()));
        changes.finish();
        return changes.withEntries(merged);
    }

    private YamlNode documents() {
        var merged = new LinkedHashMap<>(base.get("documents").entries());
        var own = changes.get("documents");
        own.entries().forEach((key, title) -> {
            var before = merged.put(key, title);
            if (before != null && !before.text().equals(title.text())) {
                throw title.refuse("'" + key + "' is another document in the edition: " + before.text());
            }
        });
        return own.withEntries(merged);
    }

    private List<YamlNode> provisions() {
        var merged = new LinkedHashMap<String, YamlNode>();
        base.get("provisions").each(node -> merged.put(node.get("code").text(), node));
        changes.find("changed").ifPresent(nodes -> nodes.each(node -> change(node, merged)));
        changes.find("removed").ifPresent(nodes -> nodes.each(code -> remove(code, merged)));
        var all = new ArrayList<>(merged.values());
        changes.find("added").ifPresent(nodes -> nodes.each(node -> add(node, all)));
        return all;
    }

    private static void change(YamlNode node, Map<String, YamlNode> merged) {
        var code = node.get("code");
        var before = merged.get(code.text());
        if (before == null) {
            throw code.refuse("the edition has no provision '" + code.text() + "' to change");
        }
        CITATION.forEach(node::get);
        var entries = new LinkedHashMap<>(before.entries());
        entries.putAll(node.entries());
        merged.put(code.text(), node.withEntries(entries));
    }

    private void remove(YamlNode code, Map<String, YamlNode> merged) {
        if (merged.remove(code.text()) == null) {
            throw code.refuse("the edition has no provision '" + code.text() + "' to remove");
        }
        var hole = holes().get(code.text());
        if (hole != null && !changes.has(hole)) {
            throw code.refuse(
                    "'" + code.text() + "' is part of the " + hole + " of the edition: say " + hole + " anew");
        }
    }

    /** Where the edition counts on a provision, by its code. */
    private Map<String, String> holes() {
        var holes = new HashMap<String, String>();
        base.find("routes")
                .ifPresent(routes -> routes.each(route -> route.each(code -> holes.put(code.text(), "routes"))));
        base.find("score_card")
                .ifPresent(card -> card.get("groups")
                        .each(group -> group.get("items").each(code -> holes.put(code.text(), "score_card"))));
        return holes;
    }

    private static void add(YamlNode node, List<YamlNode> all) {
        var code = node.get("code");
        if (place(code.text(), all) >= 0) {
            throw code.refuse("there is a provision '" + code.text() + "' already: say what is changed about it");
        }
        var entries = new LinkedHashMap<>(node.entries());
        entries.remove("after");
        all.add(node.find("after").map(after -> behind(after, all)).orElse(all.size()), node.withEntries(entries));
    }

    private static int behind(YamlNode after, List<YamlNode> all) {
        int place = place(after.text(), all);
        if (place < 0) {
            throw after.refuse("there is no provision '" + after.text() + "' to stand after");
        }
        return place + 1;
    }

    private static int place(String code, List<YamlNode> all) {
        return all.stream().map(node -> node.get("code").text()).toList().indexOf(code);
    }
}
