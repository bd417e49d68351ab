package io.tidu.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DraftMergeTest {

    private static final Instant NINE = Instant.parse("2026-06-01T01:00:00Z");
    private static final FieldPath WEBSITE = FieldPath.of("website");
    private static final FieldPath ADDRESS = FieldPath.of("address");

    private final FilingDraft draft = new FilingDraft(FilingId.next(), FilingForm.empty(), NINE);

    @Test
    void twoPeopleOnDifferentFieldsBothKeepWhatTheyTyped() {
        save("张三", 1, Map.of(WEBSITE, "a.cn"));
        var second = save("李四", 1, Map.of(ADDRESS, "一号"));
        assertThat(second.conflicts()).isEmpty();
        assertThat(draft.form().text(WEBSITE)).hasValue("a.cn");
        assertThat(draft.form().text(ADDRESS)).hasValue("一号");
        assertThat(draft.revision()).isEqualTo(3);
    }

    @Test
    void twoPeopleOnOneFieldAreToldAndTheFirstStands() {
        save("张三", 1, Map.of(WEBSITE, "a.cn"));
        var second = save("李四", 1, Map.of(WEBSITE, "b.cn", ADDRESS, "一号"));
        assertThat(second.conflicts()).containsExactly(new DraftConflict(WEBSITE, "b.cn", "a.cn", "张三", NINE));
        assertThat(draft.form().text(WEBSITE)).hasValue("a.cn");
        assertThat(draft.form().text(ADDRESS)).as("the rest is not lost").hasValue("一号");
    }

    @Test
    void whoHasSeenTheOtherValueMayOverwriteIt() {
        save("张三", 1, Map.of(WEBSITE, "a.cn"));
        assertThat(save("李四", 2, Map.of(WEBSITE, "b.cn")).conflicts()).isEmpty();
        assertThat(draft.form().text(WEBSITE)).hasValue("b.cn");
    }

    @Test
    void typingTheSameIsNoConflictAndARepeatedSaveChangesNothing() {
        save("张三", 1, Map.of(WEBSITE, "a.cn"));
        var repeated = save("张三", 1, Map.of(WEBSITE, " a.cn "));
        assertThat(repeated.conflicts()).isEmpty();
        assertThat(repeated.changesSomething()).isFalse();
        assertThat(draft.revision()).isEqualTo(2);
    }

    @Test
    void emptyingAFieldThatSomebodyJustFilledIsAConflictToo() {
        save("张三", 1, Map.of(WEBSITE, "a.cn"));
        var second = save("李四", 1, Map.of(WEBSITE, ""));
        assertThat(second.conflicts()).extracting(DraftConflict::mine).containsExactly("");
        assertThat(draft.form().text(WEBSITE)).hasValue("a.cn");
    }

    private DraftMerge save(String who, long base, Map<FieldPath, String> changes) {
        var merge = DraftMerge.merge(draft, changes, base, who, NINE);
        draft.take(merge, NINE);
        return merge;
    }
}
