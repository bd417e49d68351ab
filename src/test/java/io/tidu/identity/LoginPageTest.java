package io.tidu.identity;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tidu.TiduTest;
import io.tidu.identity.Affiliation.Independent;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpSession;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

@TiduTest
class LoginPageTest {

    @Autowired
    MockMvc browser;

    @Autowired
    TestPeople people;

    @Autowired
    AccountLookup lookup;

    @Autowired
    AccountAdministration administration;

    @Test
    void thePageIsInChineseAndOffersNoDemoAccountsOutsideTheDemo() throws Exception {
        browser.perform(get("/login"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("登录名")))
                .andExpect(content().string(containsString("autocomplete=\"current-password\"")))
                .andExpect(content().string(not(containsString("Tidu-demo-2026"))));
        browser.perform(get("/login?as=county")).andExpect(content().string(not(containsString("Tidu-demo"))));
    }

    @Test
    void thePageIsInEnglishForWhoChoseIt() throws Exception {
        browser.perform(get("/login").cookie(new Cookie("tidu-language", "en")))
                .andExpect(content().string(containsString("Log in")));
    }

    @Test
    void theRightPasswordLeadsToTheStart() throws Exception {
        var reviewer = people.reviewer(people.territory().county());
        browser.perform(formLogin().user(reviewer.name()).password(TestPeople.PASSWORD))
                .andExpect(authenticated().withRoles("REVIEWER"))
                .andExpect(redirectedUrl("/start"));
    }

    @Test
    void aWrongPasswordLeadsBackWithWhatWasTypedAndAReasonThatTellsNothing() throws Exception {
        var session = refusedSession("Nobody-Here", "Some-password-1");
        browser.perform(get("/login?error").session(session))
                .andExpect(content().string(containsString("value=\"Nobody-Here\"")))
                .andExpect(content().string(containsString("登录名或密码不正确，或账户不可用。连续输错5次将锁定10分钟。")))
                .andExpect(content().string(containsString("role=\"alert\"")));
    }

    @Test
    void aTypedLoginIsShownAsTextNotAsMarkup() throws Exception {
        var session = refusedSession("\"><script>alert(1)</script>", "x");
        browser.perform(get("/login?error").session(session))
                .andExpect(content().string(not(containsString("<script>alert"))));
    }

    @Test
    void aLoginWithoutTheTokenOfTheFormIsRefused() throws Exception {
        browser.perform(post("/login").param("username", "a").param("password", "b"))
                .andExpect(unauthenticated())
                .andExpect(redirectedUrl("/login?error"));
        browser.perform(get("/login?error")).andExpect(content().string(containsString("页面停留过久，请重新登录。")));
    }

    @ParameterizedTest
    @CsvSource({"EXPERT, /account", "SYSTEM_ADMIN, /admin", "SECURITY_ADMIN, /admin", "AUDITOR, /audit"})
    void everyRoleStartsWhereItsWorkIs(Role role, String page) throws Exception {
        var person = people.person(role, new Independent());
        browser.perform(get("/start").with(user(lookup.loadUserByUsername(person.name()))))
                .andExpect(redirectedUrl(page));
    }

    @Test
    void aReviewerStartsAtTheDeskAndAPublisherAtTheNotices() throws Exception {
        var territory = people.territory();
        var reviewer =
                lookup.loadUserByUsername(people.reviewer(territory.county()).name());
        browser.perform(get("/start").with(user(reviewer))).andExpect(redirectedUrl("/desk"));
        var publisher = people.person(Role.PUBLISHER, people.office(territory.province()));
        browser.perform(get("/start").with(user(lookup.loadUserByUsername(publisher.name()))))
                .andExpect(redirectedUrl("/publications"));
    }

    @Test
    void whoMustChooseAPasswordStartsThere() throws Exception {
        var expert = people.person(Role.EXPERT, new Independent());
        administration.resetPassword(people.administrator(), expert.account());
        browser.perform(get("/start").with(user(lookup.loadUserByUsername(expert.name()))))
                .andExpect(redirectedUrl("/account"));
    }

    @Test
    void whoIsNotLoggedInIsSentToTheLogin() throws Exception {
        browser.perform(get("/start")).andExpect(unauthenticated()).andExpect(status().is3xxRedirection());
    }

    private MockHttpSession refusedSession(String login, String password) throws Exception {
        HttpSession session = browser.perform(formLogin().user(login).password(password))
                .andExpect(unauthenticated())
                .andExpect(redirectedUrl("/login?error"))
                .andReturn()
                .getRequest()
                .getSession(false);
        return (MockHttpSession) Objects.requireNonNull(session);
    }
}
