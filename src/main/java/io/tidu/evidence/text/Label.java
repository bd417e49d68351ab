package io.tidu.evidence.text;

import java.util.regex.Pattern;

/**
 * What a line of a table is called, without what stands around it.
 *
 * @param unit as it stands in brackets; empty if none does
 */
record Label(String name, String unit) {

    /** What stands in front of a label, or of a title. */
    static final String NUMBERING =
            "(?:[一二三四五六七八九十]{1,3}、|\\([一二三四五六七八九十\\d]{1,3}\\)|\\d{1,3}[、.]|其中:?|减:|加:|[*#△☆★])+";

    private static final Pattern NUMBERED = Pattern.compile("^" + NUMBERING);
    private static final Pattern UNIT = Pattern.compile("\\((?:单位:)?(?:人民币)?(亿元|万元|千元|元|人|名)\\)");
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)|\\([^()]*$");
    private static final Pattern NOTE =
            Pattern.compile("(?:附注|注释|注)?(?:[一二三四五六七八九十]{1,3}[、.]|附注|注释)[\\d一二三四五六七八九十、.]*$");
    /** “五(三十三)”, “五、(二)1”, “(五)32”. */
    private static final Pattern NOTE_IN_BRACKETS = Pattern.compile(
            "(?:附注|注释|注)?(?:[一二三四五六七八九十]{1,3}[、.]?(?:\\([一二三四五六七八九十\\d]{1,4}\\)[、.]?\\d{0,3})+|\\([一二三四五六七八九十]{1,3}\\)[、.]?\\d{1,3})$");

    private static final Pattern ENDS = Pattern.compile("[:,、;\"“”]+$");

    static Label of(String words) {
        var plain = words.replace(" ", "");
        var unit = UNIT.matcher(plain);
        var name = NOTE_IN_BRACKETS
                .matcher(NUMBERED.matcher(plain).replaceFirst(""))
                .replaceFirst("");
        var noted = NOTE.matcher(name).replaceFirst("");
        name = BRACKETS.matcher(noted.isEmpty() ? name : noted).replaceAll("");
        name = NOTE.matcher(name).replaceFirst("");
        return new Label(ENDS.matcher(name).replaceFirst(""), unit.find() ? unit.group(1) : "");
    }
}
