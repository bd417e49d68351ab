package io.tidu.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.data.provider.hierarchy.HierarchicalQuery;
import io.tidu.TiduTest;
import io.tidu.identity.AccountAdministration;
import io.tidu.identity.AccountRow;
import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.Independent;
import io.tidu.identity.BureauRow;
import io.tidu.identity.Role;
import io.tidu.identity.TestPeople;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;

@TiduTest
@ViewPackages(classes = AdminView.class)
class AdministrationViewsTest extends SpringBrowserlessTest {

    @Autowired
    TestPeople people;

    @Autowired
    UserDetailsService lookup;

    @Autowired
    AccountAdministration administration;

    @Test
    void aSystemAdministratorOpensAnAccountAndSeesItsPasswordOnce() {
        enter(people.administrator());
        navigate(AdminView.class);
        test($(TabSheet.class).single()).select("政府人员与专家");
        test(button("新建账户")).click();
        var login = TestPeople.freshLogin();
        choose(Role.EXPERT);
        test($(TextField.class).withLabel("登录名").single()).setValue(login);
        test($(TextField.class).withLabel("姓名").single()).setValue("王专家");
        test(button("创建")).click();
        assertThat($(TextField.class).withLabel("密码").single().getValue()).hasSize(14);
        test(button("已记下")).click();
        assertThat($(OneTimePasswordDialog.class).exists()).isFalse();
    }

    @Test
    void whatIsWrongIsSaidAtTheFieldAndWhatWasTypedStays() {
        var expert = people.person(Role.EXPERT, new Independent());
        enter(people.administrator());
        navigate(AdminView.class);
        test($(TabSheet.class).single()).select("政府人员与专家");
        test(button("新建账户")).click();
        choose(Role.EXPERT);
        var login = $(TextField.class).withLabel("登录名").single();
        test(login).setValue("1x");
        test(button("创建")).click();
        assertThat(login.getErrorMessage()).startsWith("登录名为3至32个字符");
        assertThat($(TextField.class).withLabel("姓名").single().getErrorMessage())
                .isEqualTo("请填写此项。");
        test(login).setValue(expert.name());
        test($(TextField.class).withLabel("姓名").single()).setValue("王专家");
        test(button("创建")).click();
        assertThat(login.getErrorMessage()).isEqualTo("该登录名已被使用，请换一个。");
        assertThat(login.getValue()).isEqualTo(expert.name());
    }

    @Test
    void theChosenAccountIsDisabledAndEnabled() {
        var expert = people.person(Role.EXPERT, new Independent());
        enter(people.administrator());
        navigate(AdminView.class);
        test($(TabSheet.class).single()).select("政府人员与专家");
        test($(TextField.class).withLabel("登录名或姓名的开头").single()).setValue(expert.name());
        test(accounts()).select(0);
        test(button("停用")).click();
        assertThat(test(accounts()).getRow(0).active()).isFalse();
        test(accounts()).select(0);
        test(button("启用")).click();
        assertThat(test(accounts()).getRow(0).active()).isTrue();
    }

    @Test
    @SuppressWarnings("unchecked")
    void theTreeBeginsWithTheProvinces() {
        var territory = people.territory();
        enter(people.administrator());
        navigate(AdminView.class);
        TreeGrid<BureauRow> tree = $(TreeGrid.class).single();
        assertThat(tree.getDataProvider()
                        .fetchChildren(new HierarchicalQuery<>(null, null))
                        .map(BureauRow::id))
                .contains(territory.province());
    }

    @Test
    void aSecurityAdministratorSeesLockedAccountsAndNoBureaus() {
        enter(people.person(Role.SECURITY_ADMIN, new Independent()));
        navigate(AdminView.class);
        assertThat($(TreeGrid.class).exists()).isFalse();
        assertThat(accounts()).isNotNull();
    }

    @Test
    void whoMustChooseAPasswordComesToNothingElseUntilTheyHave() {
        var administrator = people.administrator();
        var made = administration.resetPassword(people.administrator(), administrator.account());
        enter(administrator);
        navigate("admin", AccountView.class);
        test($(PasswordField.class).withLabel("刚才登录用的密码").single()).setValue(made.password());
        test($(PasswordField.class).withLabel("新密码").single()).setValue("short");
        test($(PasswordField.class).withLabel("再次输入新密码").single()).setValue("short");
        test(button("修改密码")).click();
        assertThat($(PasswordField.class).withLabel("新密码").single().getErrorMessage())
                .isEqualTo("密码应为12至128个字符。");
        test($(PasswordField.class).withLabel("新密码").single()).setValue("Mountain-river-88");
        test($(PasswordField.class).withLabel("再次输入新密码").single()).setValue("Mountain-river-88");
        test(button("修改密码")).click();
        navigate(AdminView.class);
    }

    @Test
    void theAuditorReadsTheLogOfToday() {
        enter(people.person(Role.AUDITOR, new Independent()));
        var view = navigate(AuditView.class);
        assertThat(view.getPageTitle()).isEqualTo("审计日志");
        var expert = people.person(Role.EXPERT, new Independent());
        test($(TextField.class).withLabel("对象").single()).setValue("account:" + expert.name());
        assertThat(test($(Grid.class).single()).size()).isOne();
    }

    private void enter(Actor person) {
        var principal = lookup.loadUserByUsername(person.name());
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @SuppressWarnings("unchecked")
    private void choose(Role role) {
        ((Select<Role>) $(Select.class).withLabel("角色").last()).setValue(role);
        assertThat($(ComboBox.class).withLabel("主管部门").exists()).isFalse();
    }

    @SuppressWarnings("unchecked")
    private Grid<AccountRow> accounts() {
        return $(Grid.class).withCondition(grid -> !(grid instanceof TreeGrid)).single();
    }

    private Button button(String text) {
        return $(Button.class).withText(text).last();
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }
}
