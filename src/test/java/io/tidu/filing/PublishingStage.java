package io.tidu.filing;

import io.tidu.TiduTest;
import io.tidu.enterprise.EnterpriseDirectory;
import io.tidu.publication.ListRow;
import io.tidu.publication.ListService;
import io.tidu.publication.MovableClock;
import io.tidu.publication.NewList;
import io.tidu.publication.NewNotice;
import io.tidu.publication.NoticeRow;
import io.tidu.publication.NoticeService;
import io.tidu.publication.NoticeText;
import io.tidu.publication.PublicRecord;
import io.tidu.title.TitleRegister;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** Filings that are proposed, and the notice and the list they come upon, with a clock to set. */
@TiduTest
@Import(PublishingStage.Time.class)
abstract class PublishingStage {

    @TestConfiguration(proxyBeanMethods = false)
    static class Time {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }
    }

    @Autowired
    private ApplicationContext context;

    @Autowired
    MovableClock clock;

    @Autowired
    FilingService filings;

    @Autowired
    NoticeService notices;

    @Autowired
    ListService lists;

    @Autowired
    PublicRecord record;

    @Autowired
    TitleRegister titles;

    @Autowired
    EnterpriseDirectory enterprises;

    Stage stage;

    @BeforeEach
    void begin() {
        clock.set(Stage.TODAY, "10:00");
        stage = new Stage(context);
    }

    NoticeRow running() {
        var text = new NoticeText("关于名单的公示", "现予公示。", "0571-00000001", "0571-00000002");
        var draft = notices.draft(
                stage.publisher,
                new NewNotice(stage.round, new NewNotice.Choice.Everything(), 5, text),
                UUID.randomUUID());
        return notices.open(stage.publisher, draft.id(), UUID.randomUUID());
    }

    NoticeRow closed(NoticeRow running) {
        clock.set(running.publicWindow().closesOn().plusDays(1), "09:00");
        return notices.close(stage.publisher, running.id(), UUID.randomUUID());
    }

    ListRow listed(NoticeRow closed, Set<FilingId> despite) {
        return lists.publish(
                stage.publisher,
                new NewList(closed.id(), "某经信〔2026〕" + UUID.randomUUID(), "关于公布名单的通知", "现予公布。", despite),
                UUID.randomUUID());
    }

    FilingStatus status(Stage.Case of) {
        return filings.open(stage.publisher, of.id()).status();
    }
}
