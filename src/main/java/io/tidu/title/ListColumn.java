package io.tidu.title;

import io.tidu.shared.FullWidth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A column of an older list, known by its heading in many spellings (contract, section 7). */
enum ListColumn {
    NUMBER("序号", "编号", "序", "NO", "NUMBER"),
    NAME(
            "企业名称",
            "单位名称",
            "公司名称",
            "企业全称",
            "名称",
            "企业",
            "申报单位",
            "申报企业",
            "企业名称全称",
            "ENTERPRISE",
            "ENTERPRISENAME",
            "COMPANY",
            "COMPANYNAME",
            "NAME"),
    CREDIT_CODE(
            "统一社会信用代码",
            "社会信用代码",
            "信用代码",
            "统一信用代码",
            "统一社会信用代码证号",
            "统一社会信用代码18位",
            "CREDITCODE",
            "UNIFIEDSOCIALCREDITCODE",
            "USCC"),
    PROVINCE("省", "省份", "地区", "省市", "省区市", "省自治区直辖市", "PROVINCE"),
    CITY("市", "地市", "市州", "市地", "设区市", "地级市", "州市", "城市", "市盟州", "地区市", "市地区", "CITY"),
    COUNTY("县市区", "县", "区县", "县区", "区", "区县市", "区市县", "市县区", "市区县", "县级", "区市", "县市", "区域县", "COUNTY", "DISTRICT");

    /** Put before many a heading without changing what it says: 所在市, 所属区县. */
    private static final Set<String> PREFIXES = Set.of("所在", "所属", "注册", "注册地", "所在地", "申报");

    private final Set<String> spellings;

    ListColumn(String... spellings) {
        this.spellings = Set.copyOf(Arrays.asList(spellings));
    }

    /** The column a heading names; width, spaces, brackets and other marks do not count. */
    static Optional<ListColumn> headed(String heading) {
        var plain = plain(heading);
        return exactly(plain)
                .or(() -> PREFIXES.stream()
                        .filter(plain::startsWith)
                        .flatMap(prefix -> exactly(plain.substring(prefix.length())).stream())
                        .findAny());
    }

    private static Optional<ListColumn> exactly(String plain) {
        return Arrays.stream(values())
                .filter(column -> column.spellings.contains(plain))
                .findFirst();
    }

    private static String plain(String heading) {
        return FullWidth.fold(heading).toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
