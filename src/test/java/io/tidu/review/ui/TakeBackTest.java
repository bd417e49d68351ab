package io.tidu.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import io.tidu.Screens;
import io.tidu.filing.FilingService;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.Stage.Case;
import io.tidu.review.ReviewService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-03: taking a decision back at the screen. */
class TakeBackTest extends Screens {

    @Autowired
    private FilingService filings;

    @Autowired
    private ReviewService reviews;

    @Test
    void theCountyUndoesItsRecommendationAndGoesOnWithItsOpinion() {
        var filing = stage.in(FilingStatus.CITY_REVIEW);
        look(filing);
        assertThat(offers("推荐上报")).isFalse();

        press("撤销推荐");
        press("确定");

        assertThat(status(filing)).isEqualTo(FilingStatus.COUNTY_REVIEW);
        assertThat(field(TextArea.class, "审核意见").getValue()).isEqualTo("属实");
        assertThat(offers("推荐上报")).isTrue();
    }

    @Test
    void whereItCannotBeUndoneTheScreenSaysWhy() {
        var filing = stage.in(FilingStatus.CITY_REVIEW);
        reviews.write(stage.city, filing.id(), "市里开始看了", 0);
        look(filing);
        assertThat(offers("撤销推荐")).isFalse();
        assertThat(said()).contains("不能“撤销推荐”", stage.city.name(), "开始写审核意见");
    }

    @Test
    void aReturnIsCancelledWithAWordToTheFirm() {
        var filing = stage.in(FilingStatus.RETURNED);
        look(filing);
        press("取消退回");
        test(field(TextArea.class, "说明（可不填，企业可见）")).setValue("已电话核实");
        press("确定");
        assertThat(status(filing)).isEqualTo(FilingStatus.COUNTY_REVIEW);

        enter(filing.filler(), "filings/" + filing.id().value());
        assertThat(said()).contains("取消了退回", "已电话核实", "保留为草稿");
    }

    @Test
    void aRefusalIsTakenUpAgainWithAReason() {
        var filing = stage.in(FilingStatus.NOT_RECOMMENDED);
        look(filing);
        press("重新审核");
        press("确定");
        assertThat(status(filing)).isEqualTo(FilingStatus.NOT_RECOMMENDED);
        test(field(TextArea.class, "理由（企业可见）")).setValue("企业补充了证明");
        press("确定");
        assertThat(status(filing)).isEqualTo(FilingStatus.COUNTY_REVIEW);
    }

    private void look(Case filing) {
        enter(
                stage.county,
                "desk/" + filings.open(filing.filler(), filing.id()).row().number());
    }

    private FilingStatus status(Case filing) {
        return filings.open(filing.filler(), filing.id()).status();
    }
}
