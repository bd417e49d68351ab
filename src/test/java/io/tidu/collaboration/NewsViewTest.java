package io.tidu.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.tabs.Tabs;
import io.tidu.Screens;
import io.tidu.filing.FilingStatus;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewPackages(packages = "io.tidu")
class NewsViewTest extends Screens {

    @Autowired
    NewsService news;

    @Autowired
    NewsPreferences preferences;

    @Test
    void aLineLeadsToTheFilingAndIsReadThen() {
        var returned = stage.in(FilingStatus.RETURNED);
        enter(returned.filler(), "news");
        assertThat(bell()).isEqualTo("1");
        var row = news.page(returned.filler(), true, 0, 1).getFirst();

        enter(returned.filler(), "news/" + row.id());

        assertThat(address()).startsWith("filings/");
        assertThat(news.unread(returned.filler())).isZero();
    }

    @Test
    void allAreMarkedAsReadAndStillListed() {
        var returned = stage.in(FilingStatus.RETURNED);
        enter(returned.filler(), "news");
        press("全部标为已读");
        enter(returned.filler(), "news");
        assertThat(said()).contains("没有未读消息");
        test(find(Tabs.class).single()).select("全部");
        assertThat(said()).doesNotContain("没有未读消息").doesNotContain("还没有消息");
    }

    @Test
    void aPersonChoosesWhatReachesThem() {
        var draft = stage.in(FilingStatus.DRAFT);
        enter(draft.filler(), "news/settings");
        assertThat(field(Checkbox.class, "等您办理 系统内").isEnabled()).isFalse();
        test(field(Checkbox.class, "审核结果 邮件")).click();
        press("保存");
        assertThat(preferences.of(draft.filler()).kinds())
                .containsEntry(NewsKind.DECISION, new Choice(true, false))
                .containsEntry(NewsKind.WINDOW, new Choice(true, true));
    }

    @Test
    void anAdministratorHasNoBellAndReadsThatNoMailServerIsNamed() {
        enter(stage.systemAdmin, "admin");
        assertThat(find(Span.class).withClassName("tidu-bell-count").exists()).isFalse();
        test(find(TabSheet.class).single()).select("邮件");
        assertThat(said()).contains("未配置邮件服务器");
    }

    private String bell() {
        return find(Span.class).withClassName("tidu-bell-count").single().getText();
    }
}
