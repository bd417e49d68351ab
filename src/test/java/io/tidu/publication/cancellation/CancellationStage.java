package io.tidu.publication.cancellation;

import io.tidu.TiduTest;
import io.tidu.enterprise.EnterpriseDirectory;
import io.tidu.enterprise.EnterpriseRow;
import io.tidu.filing.Stage;
import io.tidu.identity.AccountId;
import io.tidu.identity.Actor;
import io.tidu.publication.ListRow;
import io.tidu.shared.RegionCode;
import io.tidu.shared.RowKey;
import io.tidu.shared.Zone;
import io.tidu.title.GrantTitles;
import io.tidu.title.GrantTitles.Grant;
import io.tidu.title.HeldTitle;
import io.tidu.title.SourceList;
import io.tidu.title.TitleEndings;
import io.tidu.title.TitleId;
import io.tidu.title.TitleRegister;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A firm with titles, and everybody who has to do with their end. */
@TiduTest
abstract class CancellationStage {

    static final LocalDate TODAY = LocalDate.now(Clock.system(Zone.SHANGHAI));
    static final String FACTS = "市场监管部门处罚决定认定其申报数据不实，决定书文号见附件。";

    @Autowired
    private ApplicationContext context;

    @Autowired
    CancellationService cases;

    @Autowired
    CancellationAnswers answers;

    @Autowired
    CancellationLists lists;

    @Autowired
    TitleRegister register;

    @Autowired
    TitleEndings endings;

    @Autowired
    EnterpriseDirectory enterprises;

    @Autowired
    JdbcClient jdbc;

    Stage stage;
    Stage.Case firm;

    @BeforeEach
    void begin() {
        stage = new Stage(context);
        firm = stage.firm();
    }

    EnterpriseRow row(Stage.Case of) {
        return enterprises.find(of.enterprise()).orElseThrow();
    }

    TitleId grant(Stage.Case to, String rung) {
        return grant(to, rung, GrantTitles.Kind.RECOGNITION, TODAY.minusDays(100));
    }

    TitleId grant(Stage.Case to, String rung, GrantTitles.Kind kind, LocalDate on) {
        var firm = row(to);
        var list = new SourceList("某经信〔2026〕" + UUID.randomUUID(), "名单", on);
        var grant = new Grant(
                firm.id(), firm.creditCode(), firm.name(), new RegionCode(firm.countyCode()), firm.jurisdiction());
        register.grant(stage.publisher, new GrantTitles(UUID.randomUUID(), rung, list, kind, null, List.of(grant)));
        return held(to, rung).getFirst().id();
    }

    List<HeldTitle> held(Stage.Case of, String rung) {
        return register.held(of.enterprise(), TODAY).stream()
                .filter(title -> title.rung().equals(rung))
                .toList();
    }

    String open(TitleId title, String cause) {
        return open(stage.county, title, cause);
    }

    String open(Actor by, TitleId title, String cause) {
        return cases.open(by, new NewCase(title, cause, FACTS, NewCase.USUAL), UUID.randomUUID());
    }

    void answer(String number) {
        answers.answer(firm.filler(), number, "情况说明：数据取自审计报告。", UUID.randomUUID());
    }

    void cancel(String number) {
        cases.cancel(stage.province, number, "经核实，数据不实。", UUID.randomUUID());
    }

    /** Opened, answered and decided. */
    String decided(TitleId title, String cause) {
        var number = open(title, cause);
        answer(number);
        cancel(number);
        return number;
    }

    ListRow publish(String rung) {
        return lists.publish(stage.publisher, command(rung), UUID.randomUUID());
    }

    static NewCancellationList command(String rung) {
        return new NewCancellationList(rung, "某经信〔2026〕" + UUID.randomUUID(), "关于取消称号的通知", "决定取消下列企业的称号。");
    }

    CaseView view(String number) {
        return cases.view(stage.province, number);
    }

    void letTheDayPass(String number) {
        jdbc.sql("update cancellation_case set answer_due_on = ? where id = ?")
                .param(TODAY.minusDays(1))
                .param(RowKey.bytes(view(number).row().id().value()))
                .update();
    }

    /** Somebody else in the same seat. */
    static Actor colleague(Actor of) {
        return new Actor(AccountId.next(), "同事", of.role(), of.affiliation(), of.origin());
    }
}
