package io.tidu.enterprise.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.tidu.TiduTest;
import io.tidu.enterprise.EnterpriseDirectory;
import io.tidu.enterprise.PendingEnterprise;
import io.tidu.enterprise.TestFirms;
import io.tidu.identity.Affiliation.OfEnterprise;
import io.tidu.identity.Role;
import io.tidu.identity.TestPeople;
import io.tidu.identity.TestPeople.Territory;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;

@TiduTest
@ViewPackages(classes = FirmView.class)
class FirmViewsTest extends SpringBrowserlessTest {

    @Autowired
    TestPeople people;

    @Autowired
    TestFirms firms;

    @Autowired
    EnterpriseDirectory directory;

    @Autowired
    UserDetailsService lookup;

    private Territory territory;

    @BeforeEach
    void aPlace() {
        territory = people.territory();
    }

    @Test
    void aFirmThatWaitsSeesForWhomAndNoPeople() {
        var login = TestPeople.freshLogin();
        firms.waiting(territory, territory.county(), login);
        enter(login);
        navigate(FirmView.class);
        assertThat($(Paragraph.class).withClassName("tidu-card").single().getText())
                .startsWith("正在等待“");
        assertThat($(PeoplePanel.class).exists()).isFalse();
    }

    @Test
    void theFillerOfAConfirmedFirmAddsOneSignatoryWhosePasswordIsShownOnce() {
        var firm = firms.confirmed(territory);
        enter(people.person(Role.FILLER, new OfEnterprise(firm)).name());
        navigate(FirmView.class);
        test(button("添加签署人")).click();
        test($(TextField.class).withLabel("登录名").single()).setValue(TestPeople.freshLogin());
        test($(TextField.class).withLabel("姓名").single()).setValue("李法人");
        test(button("创建")).click();
        assertThat($(TextField.class).withLabel("密码").single().getValue()).hasSize(14);
        test(button("已记下")).click();
        assertThat(test($(Grid.class).single()).size()).isEqualTo(2);
        test(button("添加签署人")).click();
        test($(TextField.class).withLabel("登录名").single()).setValue(TestPeople.freshLogin());
        test($(TextField.class).withLabel("姓名").single()).setValue("王法人");
        test(button("创建")).click();
        assertThat($(TextField.class).withLabel("登录名").single().getErrorMessage())
                .isEqualTo("该企业已有在用的签署人，请先停用原签署人。");
    }

    @Test
    void theCountyConfirmsAFirmFromItsList() {
        var firm = firms.waiting(territory, territory.county(), TestPeople.freshLogin());
        enter(people.reviewer(territory.county()).name());
        navigate(RegistrationsView.class);
        Grid<PendingEnterprise> grid = waiting();
        assertThat(test(grid).size()).isOne();
        test(buttonIn(grid, "确认")).click();
        assertThat(test(grid).size()).isZero();
        assertThat(directory.find(firm).orElseThrow().confirmed()).isTrue();
    }

    @Test
    void theCountyRefusesAFirmOnlyWithAReason() {
        firms.waiting(territory, territory.county(), TestPeople.freshLogin());
        enter(people.reviewer(territory.county()).name());
        navigate(RegistrationsView.class);
        test(buttonIn(waiting(), "不予通过")).click();
        var go = $(Button.class).withText("不予通过").last();
        test(go).click();
        var reason = $(TextArea.class).single();
        assertThat(reason.getErrorMessage()).isEqualTo("请填写此项。");
        test(reason).setValue("不在本县经营");
        test(go).click();
        assertThat(test(waiting()).size()).isZero();
    }

    @Test
    void theCountyTakesAFirmOutOfUseOnlyWithAReasonAndBack() {
        var firm = firms.confirmed(territory);
        enter(people.reviewer(territory.county()).name());
        navigate(FirmsOfCountyView.class);
        test(buttonIn($(Grid.class).single(), 4, "停用企业")).click();
        var go = $(Button.class).withText("停用企业").last();
        test(go).click();
        var reason = $(TextArea.class).single();
        assertThat(reason.getErrorMessage()).isEqualTo("请填写此项。");
        test(reason).setValue("企业已注销");
        test(go).click();
        assertThat(directory.find(firm).orElseThrow().confirmed()).isFalse();
        test(buttonIn($(Grid.class).single(), 4, "恢复使用")).click();
        assertThat(directory.find(firm).orElseThrow().confirmed()).isTrue();
    }

    @Test
    void theListOfACountysFirmsIsNotThereForACity() {
        enter(people.reviewer(territory.city()).name());
        navigate("desk/firms", com.vaadin.flow.component.Component.class);
        assertThat($(Grid.class).exists()).isFalse();
    }

    private Button buttonIn(Grid<?> grid, int column, String text) {
        var cell = test(grid).getCellComponent(0, column);
        return $(Button.class, cell).withText(text).single();
    }

    private Button buttonIn(Grid<PendingEnterprise> grid, String text) {
        var cell = test(grid).getCellComponent(0, 6);
        return $(Button.class, cell).withText(text).single();
    }

    @SuppressWarnings("unchecked")
    private Grid<PendingEnterprise> waiting() {
        return $(Grid.class).single();
    }

    private Button button(String text) {
        return $(Button.class).withText(text).last();
    }

    private void enter(String login) {
        var principal = lookup.loadUserByUsername(login);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }
}
