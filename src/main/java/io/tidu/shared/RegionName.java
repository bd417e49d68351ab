package io.tidu.shared;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A region's name as people write it: with or without 市, 区 or 县, with spaces, with a second name in brackets.
 *
 * @param exact the name in plain width without any spaces
 * @param stem the name without what merely says its kind: 杭州 for 杭州市, 恩施 for 恩施土家族苗族自治州
 */
record RegionName(String exact, String stem) {

    private static final String NATIONALITIES =
            "蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|高山|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔"
                    + "|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|京|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺|各";
    private static final Pattern AUTONOMOUS = Pattern.compile("^(.{2,}?)(?:(?:" + NATIONALITIES + ")族?)*自治[区州县旗]$");
    private static final Pattern KIND = Pattern.compile("^(.{2,}?)(?:特别行政区|地区|新区|林区|省|市|州|盟|区|县|旗)$");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\u200B]+");
    private static final Pattern BRACKETED = Pattern.compile("^([^()]*)\\(([^()]*)\\)$");

    /** What lists write in the column for the city where there is none. */
    private static final Pattern GROUPING = Pattern.compile("市辖区|县|.*(直辖|直管).*");

    static RegionName of(String written) {
        var exact = SPACES.matcher(FullWidth.fold(written)).replaceAll("");
        return new RegionName(exact, stemOf(exact));
    }

    boolean isBlank() {
        return exact.isEmpty();
    }

    /** Whether this stands where a city's name belongs, but only says that there is no city. */
    boolean isGrouping() {
        return GROUPING.matcher(exact).matches();
    }

    /** The readings of the name, the likeliest first: whole, then what stands before and in the brackets. */
    Stream<RegionName> readings() {
        var brackets = BRACKETED.matcher(exact);
        return brackets.matches()
                ? Stream.of(this, of(brackets.group(1)), of(brackets.group(2))).filter(name -> !name.isBlank())
                : Stream.of(this);
    }

    private static String stemOf(String exact) {
        var autonomous = AUTONOMOUS.matcher(exact);
        if (autonomous.matches()) {
            return withoutPeople(autonomous.group(1));
        }
        var kind = KIND.matcher(exact);
        return kind.matches() ? withoutPeople(kind.group(1)) : withoutPeople(exact);
    }

    /** 东乡 for 东乡族, whose county is named after the people alone. */
    private static String withoutPeople(String name) {
        return name.length() > 2 && name.endsWith("族") ? name.substring(0, name.length() - 1) : name;
    }
}
