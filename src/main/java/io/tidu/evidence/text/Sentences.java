package io.tidu.evidence.text;

import io.tidu.evidence.text.Vocabulary.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads amounts inside of sentences: “2025年度主营业务收入为5,900.00万元”. Only with the unit right behind the number. */
final class Sentences {

    private static final String SAYS = "(?:总额|合计|共计)?(?:为|是|达到|达|约|:|人民币|¥| ){0,4}";
    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年");
    /** How far before a label its year may stand. */
    private static final int BACK = 60;

    private final Vocabulary words;
    private final Pattern said;

    Sentences(Vocabulary words) {
        this.words = words;
        said = Pattern.compile("(?<label>"
                + Vocabulary.anyOf(List.copyOf(words.terms(Section.AMOUNTS).keySet())) + ")" + SAYS
                + "(?<number>-?" + Numbers.DIGITS + ")(?<unit>亿元|万元|千元|元)");
    }

    List<Seen> on(PlainPage page) {
        var seen = new ArrayList<Seen>();
        var found = said.matcher(page.flow());
        while (found.find()) {
            var term = words.terms(Section.AMOUNTS).get(found.group("label"));
            if (term != null && means(term, page.flow(), found.start())) {
                amount(term, found, page, seen);
            }
        }
        return seen;
    }

    private void amount(Term term, Matcher found, PlainPage page, List<Seen> seen) {
        var year = yearBefore(page.flow(), found.start());
        var unit = Unit.of(found.group("unit")).orElse(null);
        Numbers.amount(found.group("number"))
                .ifPresent(value -> seen.add(new Seen.Amount(
                        term.code(),
                        year,
                        value,
                        unit,
                        false,
                        year != null && !term.weak(),
                        page.number(),
                        page.around(found.start(), found.end()))));
    }

    private static boolean means(Term term, String flow, int at) {
        var before = flow.substring(Math.max(0, at - 10), at);
        return term.notAfter().stream().noneMatch(before::endsWith);
    }

    /** The nearest of the same sentence that is not only compared with. */
    private @Nullable Integer yearBefore(String flow, int at) {
        var before = flow.substring(Math.max(0, at - BACK), at);
        var sentence = before.substring(Math.max(before.lastIndexOf('。'), before.lastIndexOf(';')) + 1);
        Integer nearest = null;
        var years = YEAR.matcher(sentence);
        while (years.find()) {
            if (!words.compared().matcher(sentence.substring(0, years.start())).find()) {
                nearest = Integer.valueOf(years.group(1));
            }
        }
        return nearest;
    }
}
