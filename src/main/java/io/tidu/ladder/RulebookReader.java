package io.tidu.ladder;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one rulebook file, or refuses it naming file, line and reason. */
final class RulebookReader {

    private static final Pattern EDITION = Pattern.compile("[0-9]{4}(-[a-z0-9]{1,12})?");
    private static final Pattern REGION = Pattern.compile("[1-9][0-9]([0-9]{2}){0,2}");
    private static final Pattern CODE = Pattern.compile("[A-Z][0-9]{0,2}[a-z]?");
    private static final Pattern EVIDENCE = Pattern.compile("E[0-9]{2}");

    private final YamlNode root;
    private final Map<String, YamlNode> provisionNodes = new HashMap<>();

    private RulebookReader(YamlNode root) {
        this.root = root;
    }

    static Rulebook read(String file, String text) {
        return new RulebookReader(YamlNode.parse(file, text)).read();
    }

    private Rulebook read() {
        var documents = new HashMap<String, String>();
        root.get("documents").entries().forEach((key, title) -> documents.put(key, title.text()));
        root.get("provisions").someOf(this::remember);
        var card = root.find("score_card").map(this::card).orElse(null);
        var provisions = root.get("provisions").list(node -> provision(node, documents, card));
        var rulebook = new Rulebook(
                rung(root.get("rung")),
                matching(root.get("edition"), EDITION),
                root.get("name").bilingual(),
                root.find("region").map(node -> matching(node, REGION)).orElse(null),
                inForce(root.get("in_force")),
                document(root.get("source"), documents),
                provisions,
                routes(),
                card,
                digest(root.canonical()));
        root.finish();
        requireCardIsAsked(rulebook);
        return rulebook;
    }

    private boolean remember(YamlNode node) {
        var code = node.get("code");
        if (provisionNodes.put(matching(code, CODE), node) != null) {
            throw code.refuse("the code '" + code.text() + "' stands here twice");
        }
        return true;
    }

    private Provision provision(YamlNode node, Map<String, String> documents, @Nullable ScoreCard card) {
        var provision = new Provision(
                node.get("code").text(),
                node.get("name").bilingual(),
                node.find("note").map(YamlNode::bilingual).orElse(null),
                new Citation(
                        node.get("clause").bilingual(),
                        document(node.get("source"), documents),
                        node.get("certainty").constant(Certainty.class)),
                node.get("evidence").list(code -> matching(code, EVIDENCE)),
                rules(node, new CriterionReader(card)));
        node.finish();
        return provision;
    }

    /** The rule of new filings also counts for reviews unless the file says what does, or that none does. */
    private static Map<FilingKind, Criterion> rules(YamlNode node, CriterionReader reader) {
        var rules = new EnumMap<FilingKind, Criterion>(FilingKind.class);
        var rule = reader.read(node.get("rule"));
        rules.put(FilingKind.NEW, rule);
        var review = node.find("review");
        if (review.isEmpty()) {
            rules.put(FilingKind.REVIEW, rule);
        } else if (!isNotAsked(review.get())) {
            rules.put(FilingKind.REVIEW, reader.read(review.get()));
        }
        return rules;
    }

    private static boolean isNotAsked(YamlNode review) {
        return review.isText() && review.text().equals("not_asked");
    }

    private ScoreCard card(YamlNode node) {
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

    private List<List<String>> routes() {
        var named = new HashSet<String>();
        return root.find("routes")
                .map(node -> node.someOf(route -> route.someOf(code -> {
                    if (!provisionNodes.containsKey(code.text()) || !named.add(code.text())) {
                        throw code.refuse("'" + code.text() + "' is not a provision, or is on a route already");
                    }
                    return code.text();
                })))
                .orElse(List.of());
    }

    private void requireCardIsAsked(Rulebook rulebook) {
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

    private static Map<FilingKind, Period> inForce(YamlNode node) {
        var periods = new EnumMap<FilingKind, Period>(FilingKind.class);
        node.entries().forEach((kind, place) -> {
            var period = new Period(
                    place.find("from").map(YamlNode::day).orElse(null),
                    place.find("until").map(YamlNode::day).orElse(null));
            place.finish();
            if (period.from() != null
                    && period.until() != null
                    && period.until().isBefore(period.from())) {
                throw place.refuse("the period ends before it begins");
            }
            periods.put(place.constant(kind, FilingKind.class), period);
        });
        if (periods.isEmpty()) {
            throw node.refuse("no kind of filing is named");
        }
        return periods;
    }

    private static String document(YamlNode key, Map<String, String> documents) {
        var title = documents.get(key.text());
        if (title == null) {
            throw key.refuse("'" + key.text() + "' is not one of the documents of this file: "
                    + documents.keySet().stream().sorted().toList());
        }
        return title;
    }

    private static Rung rung(YamlNode node) {
        if (!Rung.isCode(node.text())) {
            throw node.refuse("'" + node.text() + "' is not a rung code");
        }
        return new Rung(node.text());
    }

    private static String matching(YamlNode node, Pattern pattern) {
        if (!pattern.matcher(node.text()).matches()) {
            throw node.refuse("'" + node.text() + "' is not written as " + pattern.pattern());
        }
        return node.text();
    }

    private static String digest(String canonical) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Refuses editions that both claim a day, and an edition that stands in two files. */
    static void requireDistinct(Map<String, Rulebook> byFile) {
        var files = new ArrayList<>(byFile.entrySet());
        for (int one = 0; one < files.size(); one++) {
            for (int other = one + 1; other < files.size(); other++) {
                requireDistinct(files.get(one), files.get(other));
            }
        }
    }

    private static void requireDistinct(Map.Entry<String, Rulebook> one, Map.Entry<String, Rulebook> other) {
        var first = one.getValue();
        var second = other.getValue();
        if (!first.rung().equals(second.rung()) || !Objects.equals(first.region(), second.region())) {
            return;
        }
        if (first.edition().equals(second.edition())) {
            throw new RulebookRefused(other.getKey(), "the edition stands in " + one.getKey() + " already");
        }
        first.inForce().forEach((kind, period) -> {
            var others = second.inForce().get(kind);
            if (others != null && period.overlaps(others)) {
                throw new RulebookRefused(
                        other.getKey(), "its days for " + kind + " overlap with those of " + one.getKey());
            }
        });
    }
}
