package io.tidu.publication.complaint;

import io.tidu.TiduTest;
import io.tidu.enterprise.EnterpriseDirectory;
import io.tidu.enterprise.EnterpriseRow;
import io.tidu.filing.Stage;
import io.tidu.publication.cancellation.CancellationService;
import io.tidu.publication.statement.Attachment;
import io.tidu.shared.RegionCode;
import io.tidu.shared.RowKey;
import io.tidu.shared.Zone;
import io.tidu.title.GrantTitles;
import io.tidu.title.GrantTitles.Grant;
import io.tidu.title.SourceList;
import io.tidu.title.TitleRegister;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A firm with a title that somebody complains about, and everybody who has to do with it. */
@TiduTest
abstract class ComplaintStage {

    static final LocalDate TODAY = LocalDate.now(Clock.system(Zone.SHANGHAI));
    static final String NAME = "欧阳某甲乙";
    static final String CONTACT = "13912345678";
    static final String REASON = "该企业所报专利均为受让取得，见附件第三页。";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TitleRegister register;

    @Autowired
    EnterpriseDirectory enterprises;

    @Autowired
    Complaining complaining;

    @Autowired
    ComplaintService complaints;

    @Autowired
    ComplaintAnswers answers;

    @Autowired
    CancellationService cases;

    @Autowired
    JdbcClient jdbc;

    Stage stage;
    Stage.Case firm;

    @BeforeEach
    void begin() {
        stage = new Stage(context);
        firm = stage.firm();
        grant(firm);
    }

    EnterpriseRow row(Stage.Case of) {
        return enterprises.find(of.enterprise()).orElseThrow();
    }

    void grant(Stage.Case to) {
        var firm = row(to);
        var list = new SourceList("某经信〔2026〕" + UUID.randomUUID(), "名单", TODAY.minusDays(100));
        register.grant(
                stage.publisher,
                GrantTitles.recognising(
                        UUID.randomUUID(),
                        "SRDI_SME",
                        list,
                        List.of(new Grant(
                                firm.id(),
                                firm.creditCode(),
                                firm.name(),
                                new RegionCode(firm.countyCode()),
                                firm.jurisdiction()))));
    }

    NewComplaint about(Stage.Case of, Attachment... files) {
        return new NewComplaint(row(of).creditCode().value(), "SRDI_SME", NAME, CONTACT, REASON, List.of(files));
    }

    /** Complains, and answers the receipt. */
    String complain(Attachment... files) {
        return complaining.complain(about(firm, files), UUID.randomUUID());
    }

    static String number(String receipt) {
        return receipt.substring(0, receipt.lastIndexOf('-'));
    }

    void ask(String number) {
        complaints.ask(stage.county, number, "请说明专利的取得方式。", 3, UUID.randomUUID());
    }

    void answer(String number) {
        answers.answer(firm.filler(), number, "专利均为自主申请，证书见附件。", UUID.randomUUID());
    }

    void letTheDayPass(String number) {
        jdbc.sql("update complaint set due_on = ? where number = ?")
                .params(TODAY.minusDays(1), number)
                .update();
    }

    ComplaintView view(String number) {
        return complaints.view(stage.county, number);
    }

    static Attachment paper() {
        return () -> new ByteArrayInputStream(Stage.paper());
    }

    void letTheTitleLapse() {
        jdbc.sql("update title set valid_until = ? where enterprise_id = ?")
                .params(TODAY.minusDays(1), RowKey.bytes(firm.enterprise().value()))
                .update();
    }
}
