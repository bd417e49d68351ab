package io.tidu.title;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The forms in which the names of firms are compared. Names of one exact form are the same name; of one loose form they may be, and
 * a person says whether they are: a joint-stock company that grew out of a limited one has another name, and so has a branch.
 */
final class NameForms {

    private static final Pattern OPENING = Pattern.compile("[(\\[{〔【〈《「『]");
    private static final Pattern CLOSING = Pattern.compile("[)\\]}〕】〉》」』]");
    private static final Pattern WRITTEN_BETWEEN = Pattern.compile("[\\s\\p{Cf}·•・.,，。、\"'“”‘’_\\-–—]+");
    private static final List<String> LEGAL = List.of("有限责任公司", "股份有限公司", "集团股份公司", "股份公司", "有限公司", "公司", "集团", "厂");
    private static final Pattern BRACKETS = Pattern.compile("[()]");
    private static final Pattern PLACE_MARK = Pattern.compile("[省市]");

    private NameForms() {}

    /** Plain width, upper case, one kind of brackets, nothing between the characters, compatibility characters as what they stand for. */
    static String exact(String name) {
        var plain = Normalizer.normalize(HolderName.fold(name), Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT);
        plain = CLOSING.matcher(OPENING.matcher(plain).replaceAll("(")).replaceAll(")");
        return WRITTEN_BETWEEN.matcher(plain).replaceAll("");
    }

    /** Without the legal form, the brackets, and what only says that a place is a province or a city. */
    static String loose(String name) {
        var core = BRACKETS.matcher(exact(name)).replaceAll("");
        var legal = LEGAL.stream().filter(core::endsWith).findFirst().orElse("");
        var bare = core.substring(0, core.length() - legal.length());
        return PLACE_MARK.matcher(bare.length() < 2 ? core : bare).replaceAll("");
    }
}
