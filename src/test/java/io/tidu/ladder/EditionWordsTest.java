package io.tidu.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidu.TiduTest;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TiduTest
class EditionWordsTest {

    private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private static final String SECOND = """
              - code: P2
                name: {zh: 自主品牌, en: Own brand}
                clause: {zh: 附件2, en: Annex 2}
                source: A
                certainty: SINGLE_COPY
                evidence: []
                rule: {kind: is_true, figure: own_brand}
            """;

    @Autowired
    private EditionWords words;

    @Autowired
    private Rulebooks rulebooks;

    @Test
    void everyProvisionOfEveryEditionSaysItsRuleAndWhereItStandsInBothLanguages() {
        for (var rulebook : rulebooks.all()) {
            for (var language : LANGUAGES) {
                assertThat(words.read(rulebook, language).provisions())
                        .isNotEmpty()
                        .allSatisfy(provision -> {
                            for (var aspect :
                                    List.of(Aspect.NAME, Aspect.RULE, Aspect.CLAUSE, Aspect.SOURCE, Aspect.CERTAINTY)) {
                                assertThat(provision.of(aspect))
                                        .as(provision.code() + " " + aspect)
                                        .isNotBlank();
                            }
                        });
            }
        }
    }

    @Test
    void everyScoreCardIsATableWhoseBandsSayWhatTheyEarn() {
        var cards = rulebooks.all().stream()
                .filter(rulebook -> rulebook.card() != null)
                .map(rulebook -> words.read(rulebook, Locale.SIMPLIFIED_CHINESE).card())
                .toList();
        assertThat(cards)
                .isNotEmpty()
                .doesNotContainNull()
                .allSatisfy(card -> assertThat(card.groups())
                        .allSatisfy(group -> assertThat(group.items())
                                .allSatisfy(item -> assertThat(item.bands())
                                        .isNotEmpty()
                                        .anySatisfy(band ->
                                                assertThat(band.points()).endsWith("分")))));
    }

    @Test
    void theSameLimitWrittenOtherwiseIsNoDifference() {
        var text = SampleEdition.ofNewRung("{NEW: {from: 2030-01-01}}").text();
        assertThat(between(text, text.replace("limit: 3", "limit: 3.0")).isEmpty())
                .isTrue();
        var stricter = between(text, text.replace("limit: 3", "limit: 4"));
        assertThat(stricter.changed()).singleElement().satisfies(changed -> {
            assertThat(changed.mark()).isEqualTo(ProvisionDifference.Mark.CHANGED);
            assertThat(changed.changed()).containsExactly(Aspect.RULE);
        });
    }

    @Test
    void whatIsGoneStandsWhereItStoodAndWhatIsNewIsMarked() {
        var one = SampleEdition.ofNewRung("{NEW: {from: 2030-01-01}}").text();
        var two = one + SECOND.indent(0);
        assertThat(between(one, two).provisions())
                .extracting(provision -> provision.code() + " " + provision.mark())
                .containsExactly("P1 SAME", "P2 ADDED");
        var third = two.replace("code: P1", "code: P0").replace("从事年限", "另一条件");
        assertThat(between(two, third).provisions())
                .extracting(provision -> provision.code() + " " + provision.mark())
                .containsExactly("P1 REMOVED", "P0 ADDED", "P2 SAME");
    }

    @Test
    void aProvisionThatIsOnlyNumberedOtherwiseIsComparedWithItself() {
        var before = words.read(rulebooks.edition(Rung.LITTLE_GIANT, "2022").orElseThrow(), Locale.SIMPLIFIED_CHINESE);
        var after = words.read(rulebooks.edition(Rung.LITTLE_GIANT, "2026").orElseThrow(), Locale.SIMPLIFIED_CHINESE);
        assertThat(EditionDifference.between(before, after).provisions())
                .extracting(provision -> provision.codes() + " " + provision.mark())
                .contains("Z1 → L1 CHANGED", "J4 → L2d CHANGED", "X3 → L4 CHANGED", "Z3 REMOVED", "L7 ADDED")
                .hasSize(16 + 12 - 4);
    }

    private EditionDifference between(String before, String after) {
        return EditionDifference.between(read(before), read(after));
    }

    private ReadEdition read(String text) {
        return words.read(RulebookReader.read("sample", text), Locale.SIMPLIFIED_CHINESE);
    }
}
