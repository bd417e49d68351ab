package io.tidu.filing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import io.tidu.filing.FieldPath;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** UC-02: a slot that may stay empty says so when the form makes it necessary, and why. */
class EvidenceOfRouteTest extends FilingScreens {

    private static final String REASON = "须提供：填报内容以此满足“与主导产品相关的Ⅰ类知识产权”（附件1 · 知识产权）。";

    @Test
    void theSlotOfAnAwardIsAskedForAsLongAsTheFormLeansOnTheAward() {
        var id = start();
        save(id, Map.of(FieldPath.of("has_ip"), "false", FieldPath.of("award_national_rank"), "2"));
        open(firm.filler(), id, "evidence");
        assertThat(said()).contains(REASON, "请上传“科技奖励、高新技术企业、研发机构认定文件”");

        save(id, Map.of(FieldPath.of("award_national_rank"), "0"));
        open(firm.filler(), id, "evidence");
        assertThat(said()).doesNotContain("须提供").contains("按需提供");
    }

    @Test
    void theReasonIsSaidInEnglishToo() {
        var id = start();
        save(id, Map.of(FieldPath.of("has_ip"), "false", FieldPath.of("award_national_rank"), "1"));
        UI.getCurrent().setLocale(Locale.ENGLISH);
        open(firm.filler(), id, "evidence");
        assertThat(said()).contains("Needed: it proves how the form meets “Class I intellectual property");
    }
}
