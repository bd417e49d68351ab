package io.tidu.publication.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import io.tidu.Screens;
import io.tidu.StatementCount;
import io.tidu.filing.FilingId;
import io.tidu.filing.FilingStatus;
import io.tidu.publication.ListService;
import io.tidu.publication.NewList;
import io.tidu.publication.NewNotice;
import io.tidu.publication.NoticeRow;
import io.tidu.publication.NoticeService;
import io.tidu.publication.NoticeText;
import io.tidu.shared.RowKey;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** However much there is to show, the publisher's screen asks the database as often. */
class PublicationStatementsTest extends Screens {

    @Autowired
    private StatementCount statements;

    @Autowired
    private NoticeService notices;

    @Autowired
    private ListService lists;

    @Test
    void whatWaits() throws Exception {
        stage.in(FilingStatus.PROPOSED);
        read("waiting");
        int forOne = statements.ofLooking(() -> read("waiting"));
        for (int i = 0; i < 8; i++) {
            stage.in(FilingStatus.PROPOSED);
        }

        assertThat(statements.ofLooking(() -> read("waiting")))
                .isEqualTo(forOne)
                .isPositive();
    }

    @Test
    void theNotices() throws Exception {
        draft();
        read("notices");
        int forOne = statements.ofLooking(() -> read("notices"));
        for (int i = 0; i < 5; i++) {
            draft();
        }

        assertThat(statements.ofLooking(() -> read("notices")))
                .isEqualTo(forOne)
                .isPositive();
    }

    @Test
    void theLists() throws Exception {
        list();
        read("lists");
        int forOne = statements.ofLooking(() -> read("lists"));
        for (int i = 0; i < 3; i++) {
            list();
        }

        assertThat(statements.ofLooking(() -> read("lists"))).isEqualTo(forOne).isPositive();
    }

    private void read(String section) {
        enter(stage.publisher, "publications", QueryParameters.of("show", section));
        lookAtRows(50);
    }

    private NoticeRow draft() {
        FilingId filing = stage.in(FilingStatus.PROPOSED).id();
        var text = new NoticeText("关于名单的公示", "现予公示。", "中小企业处 0571-00000001", "机关纪委 0571-00000002");
        return notices.draft(
                stage.publisher,
                new NewNotice(stage.round, new NewNotice.Choice.Only(Set.of(filing)), 5, text),
                UUID.randomUUID());
    }

    private void list() {
        var notice = draft().id();
        notices.open(stage.publisher, notice, UUID.randomUUID());
        jdbc.sql("update notice set opens_on = '2026-01-05', closes_on = '2026-01-09' where id = ?")
                .param(RowKey.bytes(notice.value()))
                .update();
        notices.close(stage.publisher, notice, UUID.randomUUID());
        lists.publish(
                stage.publisher,
                new NewList(notice, "虚构〔2026〕" + UUID.randomUUID(), "关于公布名单的通知", "现予公布。"),
                UUID.randomUUID());
    }
}
