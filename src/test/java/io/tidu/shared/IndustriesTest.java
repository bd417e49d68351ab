package io.tidu.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndustriesTest {

    private static final Industries INDUSTRIES = Industries.delivered();

    @Test
    void holdsTheWholeClassification() {
        assertThat(INDUSTRIES.ofLevel(IndustryLevel.SECTION)).hasSize(20);
        assertThat(INDUSTRIES.ofLevel(IndustryLevel.DIVISION)).hasSize(97);
        assertThat(INDUSTRIES.ofLevel(IndustryLevel.GROUP)).hasSize(473);
        assertThat(INDUSTRIES.ofLevel(IndustryLevel.CLASS)).hasSize(1381);
    }

    @Test
    void everyEntryBelongsToASectionAndOnlyClassesHaveNothingBelow() {
        for (var level : IndustryLevel.values()) {
            assertThat(INDUSTRIES.ofLevel(level)).allSatisfy(industry -> {
                assertThat(INDUSTRIES.sectionOf(industry).level()).isEqualTo(IndustryLevel.SECTION);
                assertThat(INDUSTRIES.childrenOf(industry).isEmpty()).isEqualTo(level == IndustryLevel.CLASS);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"3961", "C3961", "c3961", "Ｃ３９６１", " 3961 "})
    void findsAClassWithOrWithoutTheLetterOfItsSection(String code) {
        assertThat(INDUSTRIES.find(code)).map(Industry::name).contains("可穿戴智能设备制造");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A3961", "39610", "9999", "Z", "CC"})
    void findsNothingUnderAnyOtherCode(String code) {
        assertThat(INDUSTRIES.find(code)).isEmpty();
    }

    @Test
    void climbsFromAClassToItsSection() {
        var wearables = INDUSTRIES.find("3961").orElseThrow();

        assertThat(wearables.parent()).isEqualTo("396");
        assertThat(INDUSTRIES.sectionOf(wearables).name()).isEqualTo("制造业");
        assertThat(INDUSTRIES.letteredCode(wearables)).isEqualTo("C3961");
        assertThat(INDUSTRIES.letteredCode(INDUSTRIES.sectionOf(wearables))).isEqualTo("C");
    }

    @Test
    void goesDownOneLevelAtATime() {
        var manufacturing = INDUSTRIES.find("C").orElseThrow();

        assertThat(INDUSTRIES.childrenOf(manufacturing))
                .hasSize(31)
                .allMatch(industry -> industry.level() == IndustryLevel.DIVISION);
    }

    @Test
    void searchesCodesBeforeNames() {
        assertThat(INDUSTRIES.search("C39", 3)).extracting(Industry::code).containsExactly("39", "391", "3911");
        assertThat(INDUSTRIES.search("396", 2)).extracting(Industry::code).containsExactly("396", "3961");
        assertThat(INDUSTRIES.search("机器人", 10))
                .extracting(Industry::name)
                .containsExactly("工业机器人制造", "特殊作业机器人制造", "服务消费机器人制造");
        assertThat(INDUSTRIES.search("软件开发", 1)).extracting(Industry::code).containsExactly("651");
        assertThat(INDUSTRIES.search("  ", 10)).isEmpty();
        assertThat(INDUSTRIES.search("炼金术", 10)).isEmpty();
    }
}
