package io.tidu.review.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import io.tidu.Screens;
import io.tidu.Sheets;
import io.tidu.filing.FilingRow;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.archive.RoundArchives;
import io.tidu.filing.ui.PackageLink;
import io.tidu.identity.Actor;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-21: officials pack what stands on their desk. */
class PackScreensTest extends Screens {

    @Autowired
    private RoundArchives archives;

    @Test
    void whatIsChosenIsPackedAndCanBeTakenWhenItIsMade() {
        stage.in(FilingStatus.COUNTY_REVIEW);
        stage.in(FilingStatus.COUNTY_REVIEW);
        enter(stage.county, "desk");
        Grid<FilingRow> grid = find(DeskGrid.class).single();
        grid.select(this.<FilingRow>grid().getRow(0));
        press("打包下载材料");
        assertThat(said()).contains("将打包 1 件申报", "7 个文件");
        press("开始打包");
        assertThat(address()).isEqualTo("desk/archives");
        made(stage.county);
        enter(stage.county, "desk/archives");
        assertThat(said()).contains("1 件申报", "可以下载", "SHA-256");
        var link = find(Anchor.class).withText("下载").single();
        assertThat(link.getHref()).startsWith("downloads/archives/");
        press("删除");
        assertThat(said()).contains("已过期清除", "重新打包");
        assertThat(find(Anchor.class).withText("下载").exists()).isFalse();
    }

    @Test
    void everythingThatTheFiltersFindIsPackedByThePublisherToo() {
        stage.in(FilingStatus.COUNTY_REVIEW);
        stage.in(FilingStatus.PROPOSED);
        enter(stage.publisher, "desk", QueryParameters.of("show", "ALL"));
        find(DeskView.class).single().pack();
        assertThat(said()).contains("将打包 2 件申报", "14 个文件");
        press("取消");
        enter(stage.publisher, "desk", QueryParameters.of("show", "REJECTED"));
        find(DeskView.class).single().pack();
        assertThat(said()).contains("没有可以打包的申报");
        assertThat(find(Button.class).withText("开始打包").single().isEnabled()).isFalse();
    }

    @Test
    void theFilesOfOneFilingHaveALinkBesideTheClaims() {
        var filing = stage.in(FilingStatus.COUNTY_REVIEW);
        enter(stage.city, "desk/" + filing.id().value());
        assertThat(find(PackageLink.class).single().getHref())
                .isEqualTo("downloads/filings/" + filing.id().value() + "?submission=1");
        assertThat(Sheets.text(find(PackageLink.class).single())).contains("打包下载全部材料");
    }

    private void made(Actor actor) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> archives.mine(actor).stream()
                        .noneMatch(row -> row.state().isGoing()));
    }
}
