package io.tidu.title;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidu.TiduTest;
import io.tidu.shared.RowKey;
import io.tidu.shared.TimeOrderedId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds part of a name among many titles, by the register and by a plain {@code LIKE} over all, in the same run. Run with
 * {@code ./mvnw -Pbenchmark test -Dtest=TitleSearchBenchmark}, and {@code -Dtidu.titles=1000000} for more.
 */
@Tag("benchmark")
@TiduTest
class TitleSearchBenchmark {

    private static final int TITLES = Integer.getInteger("tidu.titles", 300_000);
    private static final int ROUNDS = 5;

    private static final String CHARACTERS =
            "安宝博晨成创达德东方丰福富光广国海汉航浩和恒宏华汇佳嘉建健江金锦京精景巨凯康科乐力利联亮隆美明铭能诺普奇启千强勤清庆群荣瑞润三森山上生胜盛世双顺思四松泰腾天通同万威伟文五西祥协新信星兴旭亚扬一亿益银盈永优友宇元远越云泽展长正志智中众卓";

    @Autowired
    private Titles titles;

    @Autowired
    private TitleSearch search;

    @Autowired
    private JdbcClient jdbc;

    private People people;
    private final List<String> rare = new ArrayList<>();

    @BeforeEach
    void fill() {
        people = new People(jdbc);
        var list = TimeOrderedId.next();
        jdbc.sql(
                        "insert into title_list (id, rung, number, name, kind, published_on, recorded_at) values (?, 'SRDI_SME', ?, '大', 'RECOGNITION', '2020-01-01', now())")
                .params(RowKey.bytes(list), "大" + list)
                .update();
        var random = new Random(7);
        var batch = new ArrayList<Title>();
        for (int i = 0; i < TITLES; i++) {
            var from = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(4_000));
            var core = word(random) + word(random);
            if (i % (TITLES / 20) == 0) {
                rare.add(core.substring(0, 3));
            }
            var name = "杭州" + core + (random.nextBoolean() ? "科技有限公司" : "精密机械股份有限公司");
            var place = new Holder.Place("330000", "330100", "330106", "浙江省杭州市西湖区");
            batch.add(Title.granted(
                    "SRDI_SME", list, new Holder(name + i, null, null, place, null), from, from.plusYears(3)));
            if (batch.size() == 10_000) {
                titles.add(batch);
                batch.clear();
            }
        }
        titles.add(batch);
    }

    @Test
    void findsPartOfANameManyTimesFasterThanALikeOverAll() {
        var bureau = new io.tidu.identity.BureauRow(
                people.province, "省", io.tidu.identity.BureauLevel.PROVINCE, "330000", null, true, null, null);
        for (var sort : List.of(TitleSort.NEWEST, new TitleSort(TitleSort.Column.HOLDER, true))) {
            long like = median(
                    () -> rare.stream().mapToInt(part -> plain(part, sort)).sum());
            long ours = median(() -> rare.stream()
                    .mapToInt(part -> search.page(bureau, TitleFilter.named(part), sort, 0, 50)
                            .size())
                    .sum());
            System.out.printf(
                    "%d titles, %d parts of names, sorted by %s: like %d us, index %d us, ratio %.1f%n",
                    TITLES, rare.size(), sort.column(), like / rare.size(), ours / rare.size(), (double) like / ours);
            assertThat(ours).isLessThan(like);
        }
        for (var common : List.of("科技", "精密机械", "杭州", "有限公司")) {
            long ours = median(() -> search.page(bureau, TitleFilter.named(common), TitleSort.NEWEST, 0, 50)
                    .size());
            long count =
                    median(() -> search.count(bureau, TitleFilter.named(common)).number());
            System.out.printf("common part %s: page %d us, count %d us%n", common, ours, count);
        }
        for (int offset : new int[] {0, TITLES / 2}) {
            long page = median(() -> search.page(bureau, TitleFilter.ALL, TitleSort.NEWEST, offset, 50)
                    .size());
            System.out.printf("page at %d: %d us%n", offset, page);
        }
    }

    private int plain(String part, TitleSort sort) {
        return jdbc.sql("select id from title where holder_folded like ? order by %s limit 50"
                        .formatted(sort.ascending() ? "holder_folded, id" : "granted_on desc, id desc"))
                .param("%" + part + "%")
                .query((row, i) -> row.getBytes(1))
                .list()
                .size();
    }

    private static long median(IntSupplier work) {
        var times = new ArrayList<Long>();
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            assertThat(work.getAsInt()).isNotNegative();
            times.add((System.nanoTime() - start) / 1_000);
        }
        return times.stream().sorted().skip(ROUNDS / 2).findFirst().orElseThrow();
    }

    private static String word(Random random) {
        var word = new StringBuilder();
        for (int i = 0; i < 2; i++) {
            word.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return word.toString();
    }
}
