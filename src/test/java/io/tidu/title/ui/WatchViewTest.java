package io.tidu.title.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import io.tidu.Sheets;
import io.tidu.TiduTest;
import io.tidu.identity.AccountId;
import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.OfBureau;
import io.tidu.identity.Affiliation.OfEnterprise;
import io.tidu.identity.BureauDirectory;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.Role;
import io.tidu.identity.TestPeople;
import io.tidu.identity.TestPeople.Territory;
import io.tidu.shared.CreditCode;
import io.tidu.shared.EnterpriseId;
import io.tidu.title.GrantTitles;
import io.tidu.title.SourceList;
import io.tidu.title.TitleLine;
import io.tidu.title.TitleRegister;
import io.tidu.title.TitleRow;
import io.tidu.title.TitleStatus;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;

/** UC-26: a bureau sees what is due in its territory, and who held what on a day. */
@TiduTest
@ViewPackages(classes = WatchView.class)
class WatchViewTest extends SpringBrowserlessTest {

    private static final AtomicInteger NEXT = new AtomicInteger(700);

    @Autowired
    TestPeople people;

    @Autowired
    BureauDirectory bureaus;

    @Autowired
    TitleRegister register;

    @Autowired
    UserDetailsService lookup;

    @Autowired
    Clock clock;

    private Territory territory;
    private String firm;
    private LocalDate published;

    @BeforeEach
    void aTitleThatEndsNextYear() {
        territory = people.territory();
        firm = "虚构" + UUID.randomUUID().toString().substring(0, 8) + "仪器有限公司";
        published = LocalDate.of(LocalDate.now(clock).getYear() - 2, 7, 1);
        var province = new OfBureau(people.office(territory.province()).bureau(), BureauLevel.PROVINCE);
        var publisher = new Actor(AccountId.next(), "某人", Role.PUBLISHER, province, "127.0.0.1");
        var grant = new GrantTitles.Grant(
                EnterpriseId.next(),
                code(),
                firm,
                territory.countyCode(),
                bureaus.jurisdictionOf(people.office(territory.county()).bureau()));
        var list = new SourceList("虚构〔" + published.getYear() + "〕" + UUID.randomUUID(), "虚构名单", published);
        register.grant(publisher, GrantTitles.recognising(UUID.randomUUID(), "SRDI_SME", list, List.of(grant)));
    }

    @Test
    void aBureauSeesWhatEndsNextYearPerCountyAndTheLifeOfEach() {
        watch(people.reviewer(territory.county()).name(), "ENDS_NEXT_YEAR");

        assertThat(texts()).contains("共 1 个称号");
        assertThat(titles().getGenericDataView().getItems()).hasSize(1);
        titles().getGenericDataView()
                .getItems()
                .forEach(line -> assertThat(line.title().holder()).isEqualTo(firm));
        assertThat($(WatchCounties.class).single().isVisible()).isTrue();
        test(titles()).clickRow(0);
        assertThat(Sheets.text($(LifeDialog.class).single()))
                .contains("由《虚构名单》", published.plusYears(3).minusDays(1) + " 有效期届满", "如不办理");
    }

    @Test
    void theNextCountySeesNothingOfIt() {
        watch(people.reviewer(territory.otherCounty()).name(), "ENDS_NEXT_YEAR");

        assertThat(texts()).contains("共 0 个称号", "没有这样的称号。");
    }

    @Test
    void firmsDoNotComeHere() {
        enter(people.person(Role.FILLER, new OfEnterprise(EnterpriseId.next())).name());
        assertThatThrownBy(() -> navigate(WatchView.class)).isNotNull();
    }

    @Test
    @SuppressWarnings("unchecked")
    void whoAsksForADaySeesWhoHeldWhatThen() {
        enter(people.reviewer(territory.county()).name());
        UI.getCurrent().navigate("titles", QueryParameters.of("text", firm));
        var rows = (Grid<TitleRow>) $(Grid.class).single();
        assertThat(rows.getGenericDataView().getItems()).hasSize(1);

        test($(DatePicker.class).single()).setValue(published.minusDays(1));
        assertThat(rows.getGenericDataView().getItems()).isEmpty();
        assertThat(((Select<TitleStatus>) $(Select.class).last()).getValue()).isEqualTo(TitleStatus.ACTIVE);

        test($(DatePicker.class).single()).setValue(published);
        assertThat(rows.getGenericDataView().getItems())
                .extracting(TitleRow::status)
                .containsExactly(TitleStatus.ACTIVE);
        assertThat(texts()).anyMatch(text -> text.contains("截至 " + published));
    }

    @SuppressWarnings("unchecked")
    private Grid<TitleLine> titles() {
        return (Grid<TitleLine>) $(Grid.class).all().getLast();
    }

    private void watch(String login, String kind) {
        enter(login);
        UI.getCurrent().navigate("titles/watch", QueryParameters.of("show", kind));
    }

    private List<String> texts() {
        return $(Span.class).all().stream()
                .map(span -> span.getElement().getText())
                .toList();
    }

    private static CreditCode code() {
        var stem = "91330106WT%06d".formatted(NEXT.incrementAndGet()) + "X";
        for (char last : "0123456789ABCDEFGHJKLMNPQRTUWXY".toCharArray()) {
            try {
                return new CreditCode(stem + last);
            } catch (io.tidu.shared.CreditCodeRefused wrong) {
                continue;
            }
        }
        throw new IllegalStateException(stem);
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
