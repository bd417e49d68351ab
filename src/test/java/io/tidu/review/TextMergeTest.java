package io.tidu.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TextMergeTest {

    private static final String BASE = "营收一致。研发一致。人员一致。";

    @Test
    void whatWasDoneInDifferentPlacesGoesTogether() {
        assertThat(TextMerge.merge(BASE, "营收与审计报告一致。研发一致。人员一致。", "营收一致。研发一致。人员不一致。"))
                .contains("营收与审计报告一致。研发一致。人员不一致。");
        assertThat(TextMerge.merge(BASE, "研发一致。人员一致。", BASE + "建议推荐。")).contains("研发一致。人员一致。建议推荐。");
    }

    @Test
    void whoWritesAtTwoEndsMeetsWhoWritesInTheMiddle() {
        assertThat(TextMerge.merge(BASE, "首先，" + BASE + "同意。", "营收一致。研发核对一致。人员一致。"))
                .contains("首先，营收一致。研发核对一致。人员一致。同意。");
    }

    @Test
    void whatBothWriteAtTheSamePlaceStandsOneAfterTheOther() {
        assertThat(TextMerge.merge("", "我写的。", "对方写的。")).contains("对方写的。我写的。");
        assertThat(TextMerge.merge(BASE, BASE + "我写的。", BASE + "对方写的。")).contains(BASE + "对方写的。我写的。");
    }

    @Test
    void whatWasAlreadyReceivedIsNotReceivedAgain() {
        assertThat(TextMerge.merge(BASE, BASE + "同意推荐。", BASE + "同意")).contains(BASE + "同意推荐。");
        assertThat(TextMerge.merge(BASE, BASE + "同意", BASE + "同意")).contains(BASE + "同意");
    }

    @Test
    void whatBothChangedIsLeftToThePeople() {
        assertThat(TextMerge.merge(BASE, "营收不一致。研发一致。人员一致。", "营收略有出入。研发一致。人员一致。"))
                .isEmpty();
        assertThat(TextMerge.merge("第一稿", "第一稿，补充", "乙写的")).isEmpty();
        assertThat(TextMerge.merge(BASE, "", "营收一致。研发核对一致。人员一致。")).isEmpty();
    }

    @Test
    void aSignOfTwoHalvesIsNeverCutInTwo() {
        var base = "企业名称含𠮷字。";
        var merged = TextMerge.merge(base, "企业名称含𠮾字。", base + "同意。");
        assertThat(merged).contains("企业名称含𠮾字。同意。");
    }

    /** Whatever two people insert, wherever: if it is brought together, all of it stands there in the order in which each wrote it. */
    @Test
    void ofInsertionsNothingIsEverLost() {
        var chance = new Random(20261122);
        int together = 0;
        for (int run = 0; run < 3_000; run++) {
            var mine = inserted(BASE, 'a', chance);
            var theirs = inserted(BASE, 'A', chance);
            var merged = TextMerge.merge(BASE, mine, theirs);
            if (merged.isPresent()) {
                together++;
                assertThat(merged.get().replaceAll("[A-Z]", "")).isEqualTo(mine);
                assertThat(merged.get().replaceAll("[a-z]", "")).isEqualTo(theirs);
            }
        }
        assertThat(together).isGreaterThan(1_500);
    }

    private static String inserted(String base, char first, Random chance) {
        var text = new StringBuilder(base);
        for (int i = 0, at = 0; i < 1 + chance.nextInt(3); i++) {
            at = Math.min(text.length(), at + chance.nextInt(10));
            text.insert(at, (char) (first + i));
        }
        return text.toString();
    }
}
