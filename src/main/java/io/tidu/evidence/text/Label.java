package io.tidu.evidence.text;

import java.util.regex.Pattern;

/**
 * What a line of a table is called, without what stands around it.
 *
 * @param unit as it stands in brackets; empty if none does
 */
record Label(String name, String unit) {

    private static final Pattern NUMBERING =
            Pattern.compile("^(?:[一二三四五六七八九十]{1,3}、|\\([一二三四五六七八九十\\d]{1,3}\\)|\\d{1,3}[、.]|其中:?|减:|加:|[*#△☆★])+");
    private static final Pattern UNIT = Pattern.compile("\\((?:单位:)?(?:人民币)?(亿元|万元|千元|元|人|名)\\)");
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)|\\([^()]*$");
    private static final Pattern NOTE =
            Pattern.compile("(?:附注|注释|注)?(?:[一二三四五六七八九十]{1,3}[、.]|附注|注释)[\\d一二三四五六七八九十、.]*$");
    private static final Pattern ENDS = Pattern.compile("[:,、;\"“”]+$");

    static Label of(String words) {
        var plain = words.replace(" ", "");
        var unit = UNIT.matcher(plain);
        var name = NUMBERING.matcher(plain).replaceFirst("");
        var noted = NOTE.matcher(name).replaceFirst("");
        name = BRACKETS.matcher(noted.isEmpty() ? name : noted).replaceAll("");
        name = NOTE.matcher(name).replaceFirst("");
        return new Label(ENDS.matcher(name).replaceFirst(""), unit.find() ? unit.group(1) : "");
    }
}
