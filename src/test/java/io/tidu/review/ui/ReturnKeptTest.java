package io.tidu.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import io.tidu.Screens;
import io.tidu.filing.FilingService;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.Stage.Case;
import io.tidu.review.BulkStage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-03: nothing that is typed about a return is lost with the screen. */
@ViewPackages(packages = "io.tidu")
class ReturnKeptTest extends Screens {

    @Autowired
    private FilingService filings;

    private Case filing;

    @BeforeEach
    void look() {
        filing = stage.in(FilingStatus.COUNTY_REVIEW);
        reload();
    }

    @Test
    void theListTheReasonAndAHalfTypedNoteAreThereAfterAReload() {
        press("退回修改");
        test(field(TextArea.class, "理由（企业可见）")).setValue("统计口径不明");
        press("添加退回事项");
        test(note()).setValue("请写明口径");
        press("加入退回事项");
        press("添加退回事项");
        test(note()).setValue("写到一半");

        reload();

        assertThat(offers("退回修改（1 项）")).isTrue();
        press("退回修改（1 项）");
        assertThat(field(TextArea.class, "理由（企业可见）").getValue()).isEqualTo("统计口径不明");
        assertThat(said()).contains("请写明口径");
        press("添加退回事项");
        assertThat(note().getValue()).isEqualTo("写到一半");
        press("取消");
        reload();
        press("退回修改（1 项）");
        press("添加退回事项");
        assertThat(note().getValue()).isEmpty();
    }

    @Test
    void aColleagueBeginsWithAnEmptyList() {
        press("退回修改");
        press("添加退回事项");
        press("加入退回事项");

        enter(BulkStage.colleague(stage.county), "desk/" + number());

        assertThat(offers("退回修改")).isTrue();
        assertThat(offers("退回修改（1 项）")).isFalse();
    }

    private void reload() {
        find(Dialog.class).all().forEach(Dialog::close);
        enter(stage.county, "desk/" + number());
    }

    private String number() {
        return String.valueOf(filings.open(stage.county, filing.id()).row().number());
    }

    private TextArea note() {
        return field(TextArea.class, "说明（可不填，企业可见）");
    }
}
