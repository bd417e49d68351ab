package io.tidu.ladder;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
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
        return read(YamlNode.parse(file, text));
    }

    static Rulebook read(YamlNode root) {
        return new RulebookReader(root).read();
    }

    private Rulebook read() {
        var documents = new HashMap<String, String>();
        root.get("documents").entries().forEach((key, title) -> documents.put(key, title.text()));
        root.get("provisions").each(this::remember);
        var card = root.find("score_card")
                .map(new ScoreCardReader(provisionNodes)::read)
                .orElse(null);
        var provisions = root.get("provisions").list(node -> provision(node, documents, card));
        var rung = rung(root.get("rung"));
        var rulebook = new Rulebook(
                rung,
                rungName(rung),
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
        ScoreCardReader.requireAsked(rulebook, root);
        return rulebook;
    }

    private void remember(YamlNode node) {
        var code = node.get("code");
        if (provisionNodes.put(matching(code, CODE), node) != null) {
            throw code.refuse("the code '" + code.text() + "' stands here twice");
        }
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

    /** The program knows the rungs of the country by name; a rung of a province brings its name along. */
    private @Nullable Bilingual rungName(Rung rung) {
        var name = root.find("rung_name");
        if (rung.isOfTheCountry() == name.isPresent()) {
            throw root.refuse(
                    name.isPresent()
                            ? rung + " has a name already: no rung_name"
                            : "'rung_name' is missing for " + rung);
        }
        return name.map(YamlNode::bilingual).orElse(null);
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
}
