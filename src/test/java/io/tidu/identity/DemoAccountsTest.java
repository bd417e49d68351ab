package io.tidu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidu.TiduTest;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** The login page of the demo says of each account who it is. */
@TiduTest
class DemoAccountsTest {

    @Autowired
    private MessageSource messages;

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void everyAccountSaysWhoItIs(String language) {
        assertThat(new DemoAccounts(true).logins())
                .isNotEmpty()
                .allSatisfy(login -> assertThat(messages.getMessage(
                                "identity.demo." + login, null, "", Locale.forLanguageTag(language)))
                        .isNotBlank());
    }
}
