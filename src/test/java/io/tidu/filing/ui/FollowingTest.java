package io.tidu.filing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import io.tidu.filing.FieldPath;
import io.tidu.filing.FilingId;
import io.tidu.filing.ReturnItem;
import io.tidu.filing.ReturnKind;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** UC-02: after submission the enterprise follows, and corrects what comes back. */
class FollowingTest extends FilingScreens {

    @Test
    void whatIsSubmittedCanOnlyBeRead() {
        var id = submitted();
        open(firm.filler(), id);
        assertThat(find(FieldBox.class).exists()).isFalse();
        assertThat(said()).contains("县级审核中", "现在轮到", "虚构县经信局", "办理过程", "已提交的版本");
    }

    @Test
    void aSubmittedFilingIsFoundByItsNumber() {
        var id = submitted();
        logIn(firm.filler());
        UI.getCurrent().navigate("filings/" + number(id));
        assertThat(said()).contains(number(id));
    }

    @Test
    void anotherFirmFindsNothing() {
        var id = submitted();
        var other = Firm.enter(provision, people, county);
        open(other.filler(), id);
        assertThat(said()).contains("没有找到").doesNotContain(firm.name(), "县级审核中");
        var forOthers = said();
        UI.getCurrent().navigate("filings/" + number(id));
        assertThat(said()).isEqualTo(forOthers);
        UI.getCurrent().navigate("filings/SRDI-2020-000000");
        assertThat(said()).isEqualTo(forOthers);
    }

    @Test
    void aReturnedFilingShowsTheReasonAndTheFieldsAndIsCorrected() {
        var id = submitted();
        as(
                countyReviewer,
                actor -> filings.returnForCorrection(
                        actor,
                        id,
                        "请核对营业收入",
                        List.of(ReturnItem.of(ReturnKind.WRONG_FIGURE, FieldPath.of("revenue", lastYear))),
                        UUID.randomUUID()));
        open(firm.filler(), id);
        assertThat(said()).contains("请核对营业收入", "虚构县经信局", lastYear + " 年营业收入", "数据有误", "尚未改动");

        press(lastYear + " 年营业收入");
        var box = find(FieldBox.class)
                .withAttribute("data-path", "revenue@" + lastYear)
                .single();
        assertThat(box.hasClassName("concerned")).isTrue();
        type("revenue@" + lastYear, "6300");
        assertThat(saved(id, FieldPath.of("revenue", lastYear))).isEqualTo("6300");
        assertThat(said()).contains("已改动", "其中 0 项尚未改动");
    }

    private String number(FilingId id) {
        return as(
                firm.filler(),
                actor -> String.valueOf(filings.open(actor, id).row().number()));
    }
}
