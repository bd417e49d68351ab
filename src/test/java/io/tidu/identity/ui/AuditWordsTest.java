package io.tidu.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidu.DemoTest;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DemoTest
class AuditWordsTest {

    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    @Autowired
    private AuditWords words;

    @Autowired
    private JdbcClient jdbc;

    private record Logged(String subject, String action) {}

    @Test
    void everyThingTheDemoLoggedHasAWord() {
        var logged = jdbc.sql("select distinct substring_index(subject, ':', 1) as subject, action from audit_entry")
                .query(Logged.class)
                .list();

        assertThat(logged).hasSizeGreaterThan(8).allSatisfy(each -> {
            assertThat(words.subject(each.subject() + ":x", CHINESE)).doesNotContain(each.subject());
            assertThat(words.action(each.subject() + ":x", each.action(), CHINESE))
                    .isNotEqualTo(each.action());
        });
    }

    @ParameterizedTest
    @CsvSource({
        "round,REPLANNED",
        "round,DISCARDED",
        "check,COMPLETED",
        "check,REOPENED",
        "sample,DRAWN",
        "complaint,COMPLAINANT_READ",
        "complaint,TAKEN_UP_AGAIN",
        "cancellation,TAKEN_BACK",
        "cancellation,RESTORED",
        "title,RESTORED",
        "title-list,CANCELLED",
        "title-list,COMPLETE",
        "recommendation,MADE",
        "recommendation,SENT",
        "recommendation,DISCARDED",
        "national-notice,RECORDED",
        "round,QUOTA",
        "change,CONFIRMED",
        "yearly-update,UPDATED",
        "list-key,MADE"
    })
    void whatTheDemoDoesNotDoHasAWordToo(String subject, String action) {
        assertThat(words.subject(subject + ":x", CHINESE)).doesNotContain(subject);
        assertThat(words.action(subject + ":x", action, CHINESE)).isNotEqualTo(action);
    }

    @Test
    void saysWhoWasDisabledInBothLanguages() {
        assertThat(words.subject("account:county", CHINESE)).isEqualTo("账户 county");
        assertThat(words.action("account:county", "DISABLED", CHINESE)).isEqualTo("停用");
        assertThat(words.action("account:county", "DISABLED", Locale.ENGLISH)).isEqualTo("disabled");
        assertThat(words.state("REVIEWER 镇巴县经济贸易局", CHINESE)).isEqualTo("审核人员 镇巴县经济贸易局");
    }

    @Test
    void showsWhatHasNoWordAsItIs() {
        for (var unknown : List.of("SOMETHING_ELSE", "lower", "")) {
            assertThat(words.action("account:county", unknown, CHINESE)).isEqualTo(unknown);
        }
        assertThat(words.subject("other:1", CHINESE)).isEqualTo("other:1");
        assertThat(words.origin("203.0.113.7", CHINESE)).isEqualTo("203.0.113.7");
    }
}
