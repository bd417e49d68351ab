package io.tidu.publication.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import io.tidu.Screens;
import io.tidu.filing.FilingStatus;
import io.tidu.publication.EntryFilter;
import io.tidu.publication.ListEntry;
import io.tidu.publication.ListRow;
import io.tidu.publication.ListService;
import io.tidu.publication.NewList;
import io.tidu.publication.NewNotice;
import io.tidu.publication.NoticeService;
import io.tidu.publication.NoticeText;
import io.tidu.publication.PublicRecord;
import io.tidu.shared.RowKey;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-24: the publisher puts a published list right. */
class CorrectionsTest extends Screens {

    private static final int ACTIONS = 6;

    @Autowired
    private NoticeService notices;

    @Autowired
    private ListService lists;

    @Autowired
    private PublicRecord record;

    @Test
    void fromTheListToItsNextEdition() {
        var list = list();
        var firm = record.listEntries(list.number(), EntryFilter.ALL, 0, 1).getFirst();
        enter(stage.publisher, "publications", QueryParameters.of("show", "lists"));
        press("更正", 0, ACTIONS);
        press("加入更正事项");
        assertThat(said()).contains("还没有更正事项。");

        firms().setValue(firm);
        press("加入更正事项");
        assertThat(said()).contains("还没有更正事项。");
        test(field(TextArea.class, "这一项的原因")).setValue("误列");
        press("加入更正事项");
        assertThat(said()).contains("撤下 · " + firm.firm().name());
        test(field(TextField.class, "更正文件的文号")).setValue("虚构〔2026〕更正" + UUID.randomUUID());
        test(field(TextArea.class, "总的更正原因（公布）")).setValue("复核后更正");
        press("公布更正后的名单");

        var second = lists.lists(stage.publisher, 0, 10).getFirst();
        assertThat(second.number()).isEqualTo(list.number() + "-E2");
        assertThat(second.entries()).isEqualTo(1);
        assertThat(said()).contains("已公布 " + second.number());
    }

    @Test
    void whoMayNotPublishIsOfferedNothing() {
        list();
        enter(stage.province, "publications", QueryParameters.of("show", "lists"));

        assertThat(this.<ListRow>grid().size()).isOne();
        assertThat(find(Button.class, grid().getCellComponent(0, ACTIONS)).all())
                .isEmpty();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<ListEntry> firms() {
        return (ComboBox<ListEntry>) find(ComboBox.class).all().stream()
                .filter(box -> "企业".equals(box.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    /** Of two firms, published today. */
    private ListRow list() {
        var filing = stage.in(FilingStatus.PROPOSED);
        stage.in(FilingStatus.PROPOSED);
        var text = new NoticeText("公示", "现予公示。", "处室 0571-1", "纪委 0571-2");
        var round = jdbc.sql("select round_id from filing where id = ?")
                .param(RowKey.bytes(filing.id().value()))
                .query((row, index) -> new io.tidu.filing.RoundId(RowKey.uuid(row.getBytes(1))))
                .single();
        var draft = notices.draft(
                stage.publisher, new NewNotice(round, new NewNotice.Choice.Everything(), 5, text), UUID.randomUUID());
        notices.open(stage.publisher, draft.id(), UUID.randomUUID());
        jdbc.sql("update notice set opens_on = '2026-01-05', closes_on = '2026-01-09' where id = ?")
                .param(RowKey.bytes(draft.id().value()))
                .update();
        notices.close(stage.publisher, draft.id(), UUID.randomUUID());
        return lists.publish(
                stage.publisher,
                new NewList(draft.id(), "虚构〔2026〕" + UUID.randomUUID(), "名单", "现予公布。"),
                UUID.randomUUID());
    }
}
