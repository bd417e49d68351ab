package io.tidu.title.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridTester;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.QueryParameters;
import io.tidu.TiduTest;
import io.tidu.identity.Affiliation.OfEnterprise;
import io.tidu.identity.Role;
import io.tidu.identity.TestPeople;
import io.tidu.identity.TestPeople.Territory;
import io.tidu.shared.EnterpriseId;
import io.tidu.shared.Regions;
import io.tidu.title.TitleRow;
import io.tidu.title.TitleType;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;

@TiduTest
@ViewPackages(classes = TitlesView.class)
class TitleViewsTest extends SpringBrowserlessTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    TestPeople people;

    @Autowired
    UserDetailsService lookup;

    @Autowired
    Regions regions;

    private Territory territory;
    private String firm;
    private String number;

    @BeforeEach
    void aPlace() {
        territory = people.territory();
        firm = "虚构" + UUID.randomUUID().toString().substring(0, 8) + "仪器有限公司";
        number = "虚构〔2025〕" + UUID.randomUUID();
    }

    @Test
    void aPublisherTakesAListInAndTheCountyFindsItAndNobodyElse() {
        enter(Role.PUBLISHER);
        importList("附件,,\n2025年度第一批虚构名单,,\n企业名称,市,县(市、区)\n" + row(firm) + row("合计"));

        assertThat(labels(Tab.class)).contains("新增 1", "已在库 0", "待人工判断 0", "未通过 1");
        test(button("确认入库 1 个称号")).click();
        await(() -> texts().contains("已入库 1 个称号，现在就可以查到。"));

        enter(people.reviewer(territory.county()).name());
        navigate(TitlesView.class);
        search(firm);
        assertThat(rows().getRow(0).holder()).isEqualTo(firm);
        test($(Grid.class).single()).clickRow(0);
        assertThat($(TitleDialog.class).single().getHeaderTitle()).isEqualTo(firm);
    }

    @Test
    void theNextCountyDoesNotSeeIt() {
        enter(Role.PUBLISHER);
        importList("企业名称,市,县\n" + row(firm));
        test(button("确认入库 1 个称号")).click();
        await(() -> texts().contains("已入库 1 个称号，现在就可以查到。"));

        enter(people.reviewer(territory.otherCounty()).name());
        navigate(TitlesView.class);
        search(firm);
        assertThat(rows().size()).isZero();
        assertThat(texts()).contains("没有符合条件的称号。");
    }

    @Test
    void theSameListASecondTimeOffersNothing() {
        enter(Role.PUBLISHER);
        var text = "企业名称,市,县\n" + row(firm);
        importList(text);
        test(button("确认入库 1 个称号")).click();
        await(() -> texts().contains("已入库 1 个称号，现在就可以查到。"));

        importList(text);

        assertThat(labels(Tab.class)).contains("已在库 1");
        assertThat(button("没有可新增的称号").isEnabled()).isFalse();
        assertThat(texts()).anyMatch(each -> each.contains("这个文件此前已作为名单“" + number + "”入库"));
    }

    @Test
    void aFileThatCannotBeReadIsRefusedInWords() {
        enter(Role.PUBLISHER);
        navigate(ImportView.class);
        upload("序号,单位,市\n1,甲,乙\n");
        await(() -> texts().contains("第 1 行像是表头，但没有“企业名称”列。"));
    }

    @Test
    void missingListDataIsSaidAtTheFields() {
        enter(Role.PUBLISHER);
        navigate(ImportView.class);
        upload("企业名称,市,县\n" + row(firm));
        await(() -> $(ImportTerms.class).exists());
        test(button("检查")).click();
        assertThat($(DatePicker.class).withLabel("公布日期").single().isInvalid()).isTrue();
        assertThat($(TextField.class).withLabel("文号").single().getErrorMessage())
                .isEqualTo("请填写名单文号，最多 60 个字。");
    }

    @Test
    void whatStandsAboveTheHeaderIsOfferedAsNameAndNumber() {
        enter(Role.PUBLISHER);
        navigate(ImportView.class);
        upload("虚经信企业〔2023〕12号,,\n2023年度第一批虚构专精特新名单,,\n企业名称,市,县\n" + row(firm));
        await(() -> $(ImportTerms.class).exists());
        assertThat($(TextField.class).withLabel("文号").single().getValue()).isEqualTo("虚经信企业〔2023〕12号");
        assertThat($(TextField.class).withLabel("名单名称").single().getValue()).isEqualTo("2023年度第一批虚构专精特新名单");
    }

    @Test
    void onlyPublishersSeeTheWayToTheImport() {
        enter(people.reviewer(territory.province()).name());
        navigate(TitlesView.class);
        assertThat($(Button.class).withText("导入历史名单").exists()).isFalse();
        assertThatThrownBy(() -> navigate(ImportView.class)).isNotNull();
    }

    @Test
    void firmsComeToNeitherScreen() {
        enter(people.person(Role.FILLER, new OfEnterprise(EnterpriseId.next())).name());
        assertThatThrownBy(() -> navigate(TitlesView.class)).isNotNull();
        assertThatThrownBy(() -> navigate(ImportView.class)).isNotNull();
    }

    @Test
    void filtersStandInTheAddress() {
        enter(people.reviewer(territory.county()).name());
        UI.getCurrent()
                .navigate(
                        "titles",
                        QueryParameters.fromString("text=虚构&year=2024&status=ACTIVE&rung=SRDI_SME&region=nonsense"));
        assertThat($(TextField.class).single().getValue()).isEqualTo("虚构");
        assertThat($(Select.class).all()).allMatch(select -> !select.isEmpty());
        assertThat(texts()).contains("共 0 个");
    }

    @SuppressWarnings("unchecked")
    private void importList(String text) {
        navigate(ImportView.class);
        upload(text);
        await(() -> $(ImportTerms.class).exists());
        var rung = (Select<TitleType>) $(Select.class).single();
        rung.setValue(rung.getListDataView()
                .getItems()
                .filter(type -> type.rung().equals("SRDI_SME"))
                .findAny()
                .orElseThrow());
        test($(TextField.class).withLabel("文号").single()).setValue(number);
        test($(TextField.class).withLabel("名单名称").single()).setValue("虚构名单");
        test($(DatePicker.class).withLabel("公布日期").single()).setValue(LocalDate.of(2025, 3, 3));
        test(button("检查")).click();
        await(() -> $(ImportResult.class).exists());
    }

    private String row(String name) {
        return "%s,%s,%s%n"
                .formatted(
                        name,
                        regions.find(territory.cityCode()).orElseThrow().name(),
                        regions.find(territory.countyCode()).orElseThrow().name());
    }

    private void upload(String text) {
        test($(Upload.class).single()).upload("名单.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private void search(String text) {
        test($(TextField.class).single()).setValue(text);
    }

    @SuppressWarnings("unchecked")
    private GridTester<Grid<TitleRow>, TitleRow> rows() {
        return test((Grid<TitleRow>) $(Grid.class).single());
    }

    private Button button(String text) {
        return $(Button.class).withText(text).last();
    }

    private List<String> labels(Class<Tab> type) {
        return $(type).all().stream().map(Tab::getLabel).toList();
    }

    private List<String> texts() {
        return Stream.concat($(Paragraph.class).all().stream(), $(Span.class).all().stream())
                .map(Component::getElement)
                .map(element -> element.getText())
                .toList();
    }

    /** Long work runs elsewhere; the screen follows. */
    private void await(BooleanSupplier shown) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!shown.getAsBoolean() && System.nanoTime() < deadline) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            roundTrip();
        }
        assertThat(shown.getAsBoolean()).isTrue();
    }

    private void enter(Role role) {
        enter(people.person(role, people.office(territory.province())).name());
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
