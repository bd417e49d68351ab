package io.tidu.publication.renaming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.AtOnce;
import io.tidu.TiduTest;
import io.tidu.enterprise.EnterpriseDirectory;
import io.tidu.filing.Stage;
import io.tidu.filing.change.ChangeKind;
import io.tidu.filing.change.ChangeOffice;
import io.tidu.filing.change.ChangeReports;
import io.tidu.filing.change.NewChange;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import io.tidu.publication.EntryFilter;
import io.tidu.publication.ListKind;
import io.tidu.publication.PublicRecord;
import io.tidu.shared.RegionCode;
import io.tidu.shared.Zone;
import io.tidu.title.GrantTitles;
import io.tidu.title.GrantTitles.Grant;
import io.tidu.title.SourceList;
import io.tidu.title.TitleRegister;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Confirmed new names come upon a list of each rung the firm holds. */
@TiduTest
class RenamingListsTest {

    private static final LocalDate TODAY = LocalDate.now(Clock.system(Zone.SHANGHAI));

    @Autowired
    private ApplicationContext context;

    @Autowired
    private RenamingLists lists;

    @Autowired
    private ChangeReports reports;

    @Autowired
    private ChangeOffice office;

    @Autowired
    private EnterpriseDirectory enterprises;

    @Autowired
    private TitleRegister register;

    @Autowired
    private PublicRecord record;

    private Stage stage;
    private Stage.Case firm;

    @BeforeEach
    void begin() {
        stage = new Stage(context);
        firm = stage.firm();
    }

    @Test
    void theListSaysTheOldAndTheNewNameAndTheTitleStays() {
        grant("SRDI_SME");
        var before = name();
        var after = rename();

        var list = publish("SRDI_SME");

        var published = record.list(list).orElseThrow();
        assertThat(published.kind()).isEqualTo(ListKind.RENAMING);
        assertThat(list).startsWith("GM-");
        assertThat(record.listEntries(list, EntryFilter.ALL, 0, 5))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.firm().name()).isEqualTo(after);
                    assertThat(entry.facts().previousName()).isEqualTo(before);
                });
        assertThat(register.held(firm.enterprise(), TODAY)).hasSize(1);
        assertThat(lists.waiting(stage.publisher)).isEmpty();
    }

    @Test
    void aFirmWithTwoTitlesComesUponTwoListsOfOneDay() {
        grant("INNOVATIVE_SME");
        grant("SRDI_SME");
        rename();

        assertThat(publish("INNOVATIVE_SME")).isNotEqualTo(publish("SRDI_SME"));
        assertThat(lists.waiting(stage.publisher)).isEmpty();
    }

    @Test
    void whoHoldsNothingComesUponNoList() {
        rename();

        assertThat(lists.waiting(stage.publisher)).isEmpty();
        assertThatThrownBy(() -> publish("SRDI_SME")).isInstanceOf(RenamingRefused.class);
    }

    @Test
    void ofTwoWhoPublishAtOnceOneFindsNothingLeft() throws Exception {
        grant("SRDI_SME");
        rename();

        var published = AtOnce.answers(2, each -> () -> publish("SRDI_SME"));

        assertThat(published).hasAtLeastOneElementOfType(String.class);
        assertThat(published).hasAtLeastOneElementOfType(RenamingRefused.class);
    }

    @Test
    void publishersOfTheProvincePublishAndNobodyElse() {
        grant("SRDI_SME");
        rename();
        var command = command("SRDI_SME");

        assertThatThrownBy(() -> lists.publish(stage.province, command, UUID.randomUUID()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> lists.publish(stage.county, command, UUID.randomUUID()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> lists.waiting(firm.filler())).isInstanceOf(NotFound.class);
        assertThat(lists.waiting(stage.otherPublisher)).isEmpty();
        assertThat(lists.waiting(stage.province)).hasSize(1);
    }

    private String publish(String rung) {
        return lists.publish(stage.publisher, command(rung), UUID.randomUUID()).number();
    }

    private static NewRenamingList command(String rung) {
        return new NewRenamingList(rung, "某经信〔2026〕" + UUID.randomUUID(), "关于公布更名名单的通知", "现予公布。");
    }

    private String name() {
        return enterprises.find(firm.enterprise()).orElseThrow().name();
    }

    private String rename() {
        var after = "更名后" + UUID.randomUUID().toString().substring(0, 8) + "精密科技有限公司";
        var number = reports.report(
                firm.filler(),
                new NewChange(ChangeKind.RENAMED, TODAY, "已办理变更登记，见附件。", after, null),
                UUID.randomUUID());
        office.confirm(stage.county, number, "属实", UUID.randomUUID());
        return after;
    }

    private void grant(String rung) {
        var holder = enterprises.find(firm.enterprise()).orElseThrow();
        var list = new SourceList("某经信〔2026〕" + UUID.randomUUID(), "名单", TODAY.minusDays(100));
        register.grant(
                stage.publisher,
                GrantTitles.recognising(
                        UUID.randomUUID(),
                        rung,
                        list,
                        List.of(new Grant(
                                holder.id(),
                                holder.creditCode(),
                                holder.name(),
                                new RegionCode(holder.countyCode()),
                                holder.jurisdiction()))));
    }
}
