package io.tidu.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tidu.TiduTest;
import io.tidu.identity.BureauDirectory;
import io.tidu.identity.BureauId;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.TestPeople;
import io.tidu.identity.TestPeople.Territory;
import io.tidu.shared.CreditCode;
import io.tidu.shared.RowKey;
import jakarta.servlet.http.Cookie;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@TiduTest
class RegistrationTest {

    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    @Autowired
    MockMvc browser;

    @Autowired
    TestPeople people;

    @Autowired
    EnterpriseDirectory directory;

    @Autowired
    BureauDirectory bureaus;

    @Autowired
    JdbcClient database;

    private Territory territory;
    private final CreditCode code = CreditCodes.fresh();
    private final Map<String, String> form = new LinkedHashMap<>();
    private final String address = "2001:db8:" + Integer.toHexString(ADDRESSES.incrementAndGet()) + "::1";

    @BeforeEach
    void fillIn() {
        territory = people.territory();
        form.put("key", UUID.randomUUID().toString());
        form.put("creditCode", code.value());
        form.put("name", "云岭（示例）精密机械有限公司" + code.value().substring(12));
        form.put("province", territory.cityCode().province().value());
        form.put("city", territory.cityCode().value());
        form.put("county", territory.countyCode().value());
        form.put("bureau", "");
        form.put("contact", "张三丰");
        form.put("phone", "13800001234");
        form.put("email", "zhang@example.com");
        form.put("login", TestPeople.freshLogin());
        form.put("password", "Valley-orchard-77");
        form.put("passwordAgain", "Valley-orchard-77");
    }

    @Test
    void aFirmRegistersAndWaitsForTheBureauOfItsCounty() throws Exception {
        var bureau = bureaus.find(territory.county()).orElseThrow().name();
        submit().andExpect(redirectedUrl("/register/done")).andExpect(flash().attribute("bureau", bureau));
        var row = directory.byCreditCode(code).orElseThrow();
        assertThat(row.confirmed()).isFalse();
        assertThat(row.name()).startsWith("云岭(示例)");
        assertThat(row.jurisdiction()).isEqualTo(bureaus.jurisdictionOf(territory.county()));
        assertThat(accountsOf(row)).isOne();
    }

    @Test
    void aFirmInADevelopmentZoneWaitsForTheZone() throws Exception {
        form.put("bureau", territory.zone().value().toString());
        submit().andExpect(redirectedUrl("/register/done"));
        assertThat(directory.byCreditCode(code).orElseThrow().jurisdiction().at(BureauLevel.COUNTY))
                .isEqualTo(territory.zone());
    }

    @Test
    void aBureauOfSomewhereElseIsNotTaken() throws Exception {
        form.put("bureau", people.territory().zone().value().toString());
        submit();
        assertThat(directory.byCreditCode(code).orElseThrow().jurisdiction().at(BureauLevel.COUNTY))
                .isEqualTo(new BureauId(territory.county().value()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            creditCode    |                     | 请填写统一社会信用代码。          | Please give the unified social credit code.
            creditCode    | 9161                | 统一社会信用代码应为18位，现为4位。 | A unified social credit code has 18 characters; this one has 4.
            creditCode    | 91610000MA900013I0  | 第17位“I”不是允许的字符           | Character 17 of the unified social credit code
            creditCode    | 91610000MA90001341  | 统一社会信用代码校验不通过        | The unified social credit code does not check
            name          |                     | 请填写企业名称。                  | Please give the name of the enterprise.
            name          | 厂                  | 企业名称应为2至100个字。          | The name of an enterprise has 2 to 100 characters.
            name          | <b>示例</b>         | 企业名称只能含文字、数字          | The name of an enterprise holds letters
            province      |                     | 请选择到县（市、区）。            | Please choose down to the county.
            county        |                     | 请选择到县（市、区）。            | Please choose down to the county.
            county        | 999999              | 请选择到县（市、区）。            | Please choose down to the county.
            contact       |                     | 请填写联系人姓名。                | Please give the name of the contact.
            contact       | 1                   | 姓名为2至64个字                   | A name has 2 to 64 characters
            phone         |                     | 请填写联系电话。                  | Please give a phone number.
            phone         | 12345               | 请填写11位手机号码                | Please give a mobile number of 11 digits
            email         |                     | 请填写电子邮箱。                  | Please give an e-mail address.
            email         | zhang               | 请填写有效的电子邮箱              | Please give a valid e-mail address
            login         |                     | 请填写登录名。                    | Please choose a login.
            login         | 1a                  | 登录名为3至32个字符               | A login has 3 to 32 characters
            login         | sysadmin            | 该登录名已被使用，请换一个。      | This login is taken.
            password      |                     | 请填写密码。                      | Please choose a password.
            password      | short               | 密码应为12至128个字符。           | A password has 12 to 128 characters.
            password      | password12345678    | 这个密码过于常见                  | This password is too common
            passwordAgain | Another-orchard-77  | 两次输入的密码不一致。            | The two passwords differ.
            """)
    void whatIsWrongIsSaidAtItsFieldInBothLanguagesAndNothingIsStored(
            String field, String typed, String chinese, String english) throws Exception {
        form.put(field, typed == null ? "" : typed);
        submit().andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"" + field + "-problem\"")))
                .andExpect(content().string(containsString(chinese)));
        browser.perform(filled().cookie(new Cookie("tidu-language", "en")))
                .andExpect(content().string(containsString(english)));
        assertThat(directory.byCreditCode(code)).isEmpty();
    }

    @Test
    void theFirstProblemGetsTheFocusAndIsTiedToItsField() throws Exception {
        form.put("phone", "12345");
        form.put("email", "zhang");
        var page = submit().andReturn().getResponse().getContentAsString();
        var phone = inputOf(page, "phone");
        assertThat(phone)
                .contains("autofocus")
                .contains("aria-invalid=\"true\"")
                .contains("phone-problem");
        assertThat(inputOf(page, "email")).doesNotContain("autofocus").contains("aria-invalid=\"true\"");
        assertThat(inputOf(page, "login")).contains("autocomplete=\"username\"").contains("login-hint");
    }

    @Test
    void whatWasTypedStaysExceptThePassword() throws Exception {
        form.put("phone", "12345");
        submit().andExpect(content().string(containsString("value=\"12345\"")))
                .andExpect(content().string(containsString(form.get("login"))))
                .andExpect(content().string(containsString("value=\"" + territory.countyCode() + "\" selected")))
                .andExpect(content().string(containsString(form.get("key"))))
                .andExpect(content().string(not(containsString("Valley-orchard-77"))));
    }

    @Test
    void aCodeThatIsTakenIsRefusedWithoutTellingWhoseItIs() throws Exception {
        submit();
        var owner = form.get("name");
        var login = form.get("login");
        form.putAll(Map.of("key", UUID.randomUUID().toString(), "login", TestPeople.freshLogin(), "name", "别的企业"));
        submit().andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("该代码已登记，请联系所在县主管部门")))
                .andExpect(content().string(not(containsString(owner))))
                .andExpect(content().string(not(containsString(login))));
    }

    @Test
    void theSameFormSentTwiceRegistersOnce() throws Exception {
        submit().andExpect(redirectedUrl("/register/done"));
        submit().andExpect(redirectedUrl("/register/done"));
        assertThat(accountsOf(directory.byCreditCode(code).orElseThrow())).isOne();
    }

    @Test
    void aDoubleClickRegistersOnce() throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var click : IntStream.range(0, 2)
                    .mapToObj(i -> threads.submit(() -> submit()))
                    .toList()) {
                click.get().andExpect(redirectedUrl("/register/done"));
            }
        }
        assertThat(accountsOf(directory.byCreditCode(code).orElseThrow())).isOne();
    }

    @Test
    void aKeyThatWasUsedForAnotherFirmIsRefused() throws Exception {
        submit();
        form.put("creditCode", CreditCodes.fresh().value());
        form.put("login", TestPeople.freshLogin());
        submit().andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("请刷新页面后重试")));
    }

    @Test
    void oneAddressMayNotRegisterWithoutEndAndLosesNothingItTyped() throws Exception {
        form.put("password", "short");
        for (int i = 0; i < 30; i++) {
            submit().andExpect(status().isUnprocessableContent());
        }
        form.put("password", TestPeople.PASSWORD);
        submit().andExpect(status().isTooManyRequests())
                .andExpect(header().string("Retry-After", matchesPattern("[0-9]+")))
                .andExpect(content().string(containsString("提交过于频繁，请在 2 分钟后再试。")))
                .andExpect(content().string(containsString(form.get("name"))))
                .andExpect(content().string(not(containsString(TestPeople.PASSWORD))));
        browser.perform(filled().cookie(new Cookie("tidu-language", "en")))
                .andExpect(status().isTooManyRequests())
                .andExpect(content().string(containsString("please try again in 2 minutes")));
        assertThat(directory.byCreditCode(code)).isEmpty();

        browser.perform(filledAt(address.replace("::1", "::2"))).andExpect(status().isTooManyRequests());
        browser.perform(filledAt("198.51.100.7")).andExpect(redirectedUrl("/register/done"));
    }

    @Test
    void withoutScriptsThePlaceIsChosenStepByStep() throws Exception {
        form.put("place", "next");
        form.put("city", "");
        form.put("county", "");
        submit().andExpect(status().isOk())
                .andExpect(content().string(containsString("id=\"city\"")))
                .andExpect(content().string(not(containsString("id=\"county\""))))
                .andExpect(content().string(not(containsString("-problem"))));
        form.put("city", territory.cityCode().value());
        submit().andExpect(content().string(containsString("value=\"" + territory.otherCountyCode() + "\"")));
    }

    @Test
    void aFormFromSomewhereElseIsRefused() throws Exception {
        var request = post("/register");
        form.forEach(request::param);
        browser.perform(request).andExpect(status().isForbidden());
        assertThat(directory.byCreditCode(code)).isEmpty();
    }

    @Test
    void theEmptyPageHasNoProblemsAndAKeyOfItsOwn() throws Exception {
        browser.perform(get("/register"))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("-problem"))))
                .andExpect(content().string(containsString("name=\"key\"")))
                .andExpect(content().string(containsString("autocomplete=\"new-password\"")));
        browser.perform(get("/register/done")).andExpect(status().isOk());
    }

    private ResultActions submit() throws Exception {
        return browser.perform(filled());
    }

    private MockHttpServletRequestBuilder filled() {
        return filledAt(address);
    }

    private MockHttpServletRequestBuilder filledAt(String from) {
        var request = post("/register").with(csrf()).with(sent -> {
            sent.setRemoteAddr(from);
            return sent;
        });
        form.forEach(request::param);
        return request;
    }

    private int accountsOf(EnterpriseRow row) {
        return database.sql("select count(*) from account where enterprise_id = ?")
                .param(RowKey.bytes(row.id().value()))
                .query(Integer.class)
                .single();
    }

    private static String inputOf(String page, String field) {
        int start = page.indexOf("<input id=\"" + field + "\"");
        return page.substring(start, page.indexOf('>', start));
    }
}
