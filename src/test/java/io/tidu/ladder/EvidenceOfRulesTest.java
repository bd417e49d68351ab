package io.tidu.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A rule may only name evidence that its rung has a slot for: a firm is asked for nothing it cannot upload. */
class EvidenceOfRulesTest {

    @Test
    void everySlotThatARuleNamesIsASlotOfItsRung() throws IOException {
        var slots = slots();
        KnownRulebooks.BY_FILE.forEach((name, rulebook) -> rulebook.provisions()
                .forEach(provision -> provision
                        .evidence()
                        .forEach(code -> assertThat(Objects.requireNonNull(slots.get(code), code))
                                .as("%s %s %s", name, provision.code(), code)
                                .contains(rulebook.rung().code()))));
    }

    @Test
    void everyConditionThatAPersonJudgesNamesEvidence() {
        KnownRulebooks.BY_FILE.forEach((name, rulebook) -> rulebook.provisions().stream()
                .filter(provision -> provision.rule(FilingKind.NEW) instanceof Criterion.Manual)
                .forEach(provision -> assertThat(provision.evidence())
                        .as(name + " " + provision.code())
                        .isNotEmpty()));
    }

    private static Map<String, Set<String>> slots() throws IOException {
        var text = Files.readString(Path.of("db/evidence/slots.yaml"));
        var slots = new HashMap<String, Set<String>>();
        YamlNode.parse("slots.yaml", text)
                .get("slots")
                .each(slot -> slots.put(
                        slot.get("code").text(), slot.get("rungs").entries().keySet()));
        return slots;
    }
}
