package io.tidu.publication.certificate.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.html.Anchor;
import io.tidu.Screens;
import io.tidu.Sheets;
import io.tidu.filing.FilingId;
import io.tidu.filing.FilingStatus;
import io.tidu.identity.Actor;
import io.tidu.identity.NotFound;
import io.tidu.publication.ListService;
import io.tidu.publication.NewList;
import io.tidu.publication.NewNotice;
import io.tidu.publication.NoticeService;
import io.tidu.publication.NoticeText;
import io.tidu.publication.certificate.CertificatePapers;
import io.tidu.shared.RowKey;
import io.tidu.title.ui.LifeTimeline;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-30: a firm finds its certificates, and way to them from its ladder; its county finds them with the title. */
class CertificatesScreenTest extends Screens {

    @Autowired
    private NoticeService notices;

    @Autowired
    private ListService lists;

    @Autowired
    private CertificatePapers papers;

    @Test
    void aFirmWithoutTitlesReadsWhenItWillHaveOne() {
        enter(stage.firm().filler(), "my-certificates");

        assertThat(said()).contains("我的证书", "还没有称号，也就没有证书", "列入公布的名单之日起");
    }

    @Test
    void aFirmHasItsPaperItsPublicPageAndWhatIsDue() {
        var firm = stage.in(FilingStatus.PROPOSED);
        publish(firm.id());
        var own = papers.own(firm.filler()).getFirst();
        var certificate = Objects.requireNonNull(own.certificate());
        var number = certificate.number().value();

        for (var person : new Actor[] {firm.filler(), firm.signatory()}) {
            enter(person, "my-certificates");
            assertThat(said())
                    .contains(number, certificate.name(), "有效", "下载证书（PDF）")
                    .contains(certificate.validFrom() + " 至 " + certificate.validUntil(), "年度信息更新", "复核：");
            assertThat(find(Anchor.class).all())
                    .anySatisfy(link -> assertThat(link.getHref()).isEqualTo("certificates/" + number));
        }
        enter(firm.filler(), "ladder");
        assertThat(Sheets.text(find(LifeTimeline.class).single())).contains("证书", number, "下载 PDF");
        assertThatThrownBy(() -> papers.pdf(stage.firm().filler(), number)).isInstanceOf(NotFound.class);
        assertThat(papers.pdf(stage.county, number)).isNotEmpty();
        assertThatThrownBy(() -> papers.pdf(stage.otherCounty, number)).isInstanceOf(NotFound.class);
    }

    private void publish(FilingId filing) {
        var text = new NoticeText("关于名单的公示", "现予公示。", "中小企业处 0571-00000001", "机关纪委 0571-00000002");
        var draft = new NewNotice(stage.round, new NewNotice.Choice.Only(Set.of(filing)), 5, text);
        var notice = notices.draft(stage.publisher, draft, UUID.randomUUID()).id();
        notices.open(stage.publisher, notice, UUID.randomUUID());
        jdbc.sql("update notice set opens_on = '2026-01-05', closes_on = '2026-01-09' where id = ?")
                .param(RowKey.bytes(notice.value()))
                .update();
        notices.close(stage.publisher, notice, UUID.randomUUID());
        var list = new NewList(notice, "虚构〔2026〕" + UUID.randomUUID(), "关于公布名单的通知", "现予公布。");
        lists.publish(stage.publisher, list, UUID.randomUUID());
    }
}
