package io.tidu.evidence.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text as it is compared: plain width, one sort of dash, no space inside of Chinese. */
public final class Plain {

    private static final Pattern DASH = Pattern.compile("[\\u2010-\\u2015\\u2212\\u2500\\uFE63]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u200B\\uFEFF]+");
    /** Signs are set apart in headings and by programs that recognise them. */
    private static final Pattern INSIDE =
            Pattern.compile("(?<=[\\p{IsHan}(:、]) (?=[\\p{IsHan}():、])|(?<=[):]) (?=\\p{IsHan})");

    private static final Pattern DATE = Pattern.compile("(?<=\\d) (?=[年月日]|[亿万千]?元|人(?![民员]))|(?<=[年月]) (?=\\d)");
    private static final Pattern YEAR = Pattern.compile("[〇零○一二三四五六七八九]{4}(?=年)");
    private static final String FIGURES = "〇一二三四五六七八九";

    private static final Pattern TORN = Pattern.compile("(?<=\\d), (?=\\d{3}(?!\\d))");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\( | \\)");
    private static final Pattern NOTE = Pattern.compile("、 (?=\\d)");

    private Plain() {}

    static String line(String written) {
        var plain = DASH.matcher(Normalizer.normalize(written, Normalizer.Form.NFKC))
                .replaceAll("-");
        plain = SPACES.matcher(plain).replaceAll(" ").strip();
        plain = INSIDE.matcher(plain).replaceAll("");
        plain = DATE.matcher(plain).replaceAll("");
        plain = YEAR.matcher(plain).replaceAll(found -> inFigures(found.group()));
        plain = TORN.matcher(plain).replaceAll(",");
        plain = IN_BRACKETS.matcher(plain).replaceAll(found -> found.group().strip());
        return NOTE.matcher(plain).replaceAll("、");
    }

    private static String inFigures(String year) {
        return year.replace('零', '〇')
                .replace('○', '〇')
                .chars()
                .mapToObj(sign -> String.valueOf(FIGURES.indexOf(sign)))
                .collect(java.util.stream.Collectors.joining());
    }

    /** A name or code without any space. */
    public static String name(String written) {
        return SPACES.matcher(Normalizer.normalize(written, Normalizer.Form.NFKC))
                .replaceAll("");
    }
}
