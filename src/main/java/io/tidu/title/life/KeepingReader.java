package io.tidu.title.life;

import io.tidu.ladder.Bilingual;
import io.tidu.ladder.Certainty;
import io.tidu.ladder.Citation;
import io.tidu.ladder.Period;
import io.tidu.ladder.Rung;
import io.tidu.ladder.YamlNode;
import io.tidu.title.life.KeepingRule.Effect;
import io.tidu.title.life.KeepingRule.Missed;
import io.tidu.title.life.KeepingRule.Review;
import io.tidu.title.life.KeepingRule.Update;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads one file of {@code db/titles}, or refuses it naming file, line and reason. */
final class KeepingReader {

    private static final DateTimeFormatter MONTH_DAY = DateTimeFormatter.ofPattern("MM-dd");

    private final YamlNode root;
    private final Map<String, String> documents = new HashMap<>();

    private KeepingReader(YamlNode root) {
        this.root = root;
    }

    static KeepingRule read(String file, String text) {
        return new KeepingReader(YamlNode.parse(file, text)).read();
    }

    private KeepingRule read() {
        root.get("documents").entries().forEach((key, title) -> documents.put(key, title.text()));
        var rule = new KeepingRule(
                Set.copyOf(root.get("rungs").someOf(KeepingReader::rung)),
                root.get("edition").text(),
                root.get("name").bilingual(),
                root.find("region").map(KeepingReader::region).orElse(null),
                period(root.get("in_force")),
                update(root.get("update")),
                root.find("missed").map(node -> node.someOf(this::missed)).orElse(List.of()),
                review(root.get("review")));
        root.finish();
        return rule;
    }

    private static String rung(YamlNode node) {
        if (!Rung.isCode(node.text())) {
            throw node.refuse("'" + node.text() + "' is not a rung code");
        }
        return node.text();
    }

    private static String region(YamlNode node) {
        if (!node.text().matches("[1-9][0-9]")) {
            throw node.refuse("'" + node.text() + "' is not the first two digits of a province");
        }
        return node.text();
    }

    private static Period period(YamlNode node) {
        var period = new Period(
                node.get("from").day(), node.find("until").map(YamlNode::day).orElse(null));
        node.finish();
        LocalDate until = period.until();
        if (until != null && until.isBefore(node.get("from").day())) {
            throw node.refuse("the period ends before it begins");
        }
        return period;
    }

    private Update update(YamlNode node) {
        var update = new Update(
                monthDay(node.get("opens")), monthDay(node.get("by")), takesLate(node.get("late")), basis(node));
        node.finish();
        if (!update.opens().isBefore(update.by())) {
            throw node.refuse("the update closes before it opens");
        }
        return update;
    }

    private static boolean takesLate(YamlNode node) {
        return switch (node.text()) {
            case "accepted" -> true;
            case "refused" -> false;
            default -> throw node.refuse("'" + node.text() + "' is neither accepted nor refused");
        };
    }

    private Missed missed(YamlNode node) {
        var missed =
                new Missed(node.get("after").whole(1, 9), node.get("effect").constant(Effect.class), basis(node));
        node.finish();
        return missed;
    }

    private Review review(YamlNode node) {
        var review = new Review(
                node.get("days_before").whole(1, 1000),
                truth(node.get("year_of_end")),
                truth(node.get("outlasts")),
                basis(node));
        node.finish();
        return review;
    }

    private Basis basis(YamlNode node) {
        var source = node.get("source");
        var document = documents.get(source.text());
        if (document == null) {
            throw source.refuse("'" + source.text() + "' is not one of the documents of this file: "
                    + documents.keySet().stream().sorted().toList());
        }
        var certainty = node.get("certainty").constant(Certainty.class);
        Bilingual note = node.find("note").map(YamlNode::bilingual).orElse(null);
        if (certainty == Certainty.INFERRED && note == null) {
            throw node.refuse("what is inferred is said in a note");
        }
        return new Basis(new Citation(node.get("clause").bilingual(), document, certainty), note);
    }

    private static boolean truth(YamlNode node) {
        return switch (node.text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw node.refuse("'" + node.text() + "' is neither true nor false");
        };
    }

    private static MonthDay monthDay(YamlNode node) {
        try {
            return MonthDay.from(MONTH_DAY.parse(node.text()));
        } catch (DateTimeException notADay) {
            throw node.refuse("'" + node.text() + "' is not a day of the year (as 05-31)");
        }
    }
}
