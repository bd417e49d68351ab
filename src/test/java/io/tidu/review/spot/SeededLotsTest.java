package io.tidu.review.spot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What anybody must be able to repeat with the list, the seed and a hash. */
class SeededLotsTest {

    private static final List<String> NUMBERS =
            IntStream.rangeClosed(1, 400).mapToObj("ZJTX-2026-%06d"::formatted).toList();

    @Test
    void theSameSeedDrawsTheSameWhateverOrderTheNumbersComeIn() {
        var first = SeededLots.draw("2026-11-22 上证指数 3987.12", NUMBERS, 40);
        for (int seed = 0; seed < 50; seed++) {
            var shuffled = new ArrayList<>(NUMBERS);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(SeededLots.draw("2026-11-22 上证指数 3987.12", shuffled, 40)).isEqualTo(first);
            assertThat(SeededLots.digest(shuffled)).isEqualTo(SeededLots.digest(NUMBERS));
        }
        assertThat(first).hasSize(40).doesNotHaveDuplicates().isSubsetOf(NUMBERS);
    }

    /** Worked out apart from this program: printf '%s%s' seed number | sha256sum, for each, and sorted. */
    @Test
    void aSampleDrawnByHandIsTheSame() {
        assertThat(SeededLots.draw("种子", List.of("A-1", "A-2", "A-3", "A-4", "A-5"), 5))
                .containsExactly("A-4", "A-2", "A-5", "A-3", "A-1");
        assertThat(SeededLots.digest(List.of("A-2", "A-1")))
                .isEqualTo("7a4bd03b787535b62c9aedc5567a7f9fb434e06c6f6e34f849e5276efa0528f4");
    }

    @Test
    void anotherSeedDrawsOthers() {
        assertThat(SeededLots.draw("2", NUMBERS, 40)).isNotEqualTo(SeededLots.draw("1", NUMBERS, 40));
    }

    @Test
    void moreAreTheSameAndSomeMore() {
        assertThat(SeededLots.draw("s", NUMBERS, 60))
                .startsWith(SeededLots.draw("s", NUMBERS, 40).toArray(String[]::new));
    }

    @Test
    void everyFilingHasTheSameChance() {
        var drawn = new int[NUMBERS.size()];
        int draws = 2000;
        for (int seed = 0; seed < draws; seed++) {
            SeededLots.draw("seed " + seed, NUMBERS, 40).forEach(number -> drawn[NUMBERS.indexOf(number)]++);
        }
        // 200 expected, standard deviation 13.4: five of them are never reached by chance
        assertThat(IntStream.of(drawn)).allSatisfy(times -> assertThat(times).isBetween(133, 267));
    }

    @Test
    void aShareIsRoundedUpAndNeverNoneNorMoreThanAll() {
        assertThat(SampleSize.USUAL.of(1)).isEqualTo(1);
        assertThat(SampleSize.USUAL.of(10)).isEqualTo(1);
        assertThat(SampleSize.USUAL.of(11)).isEqualTo(2);
        assertThat(SampleSize.USUAL.of(300)).isEqualTo(30);
        assertThat(SampleSize.USUAL.of(0)).isZero();
        assertThat(new SampleSize.Percent(100).of(7)).isEqualTo(7);
        assertThat(new SampleSize.Number(9).of(7)).isEqualTo(7);
        assertThat(new SampleSize.Percent(0).sound()).isFalse();
        assertThat(new SampleSize.Percent(101).sound()).isFalse();
        assertThat(new SampleSize.Number(0).sound()).isFalse();
    }
}
