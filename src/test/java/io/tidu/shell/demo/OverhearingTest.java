package io.tidu.shell.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.tidu.DemoTest;
import io.tidu.collaboration.Circle;
import io.tidu.collaboration.DiscussionId;
import io.tidu.collaboration.DiscussionService;
import io.tidu.collaboration.Subject;
import io.tidu.collaboration.Words;
import io.tidu.filing.FilingId;
import io.tidu.identity.AccountId;
import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.OfBureau;
import io.tidu.identity.BureauId;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.Role;
import io.tidu.shared.RowKey;
import io.tidu.shared.TimeOrderedId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** UC-14: in all that a server sends to a browser there is no word of a discussion that its reader is not in. */
@DemoTest
class OverhearingTest {

    private static final String NAME = "Zq7nameXk";

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    @Autowired
    DiscussionService discussions;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping addresses;

    @Autowired
    JdbcClient jdbc;

    private Filing filing;
    private DiscussionId ofTheCity;

    private record Filing(UUID id, String number, UUID enterpriseId, UUID evidence) {}

    @BeforeEach
    void everybodySpeaks() {
        filing = jdbc.sql("""
                        select f.id, f.number, f.enterprise_id, (select e.id from evidence_file e where e.dossier_id = f.id limit 1) as evidence
                        from filing f where f.status <> 'COUNTY_REVIEW' and f.submission_no > 0
                            and f.county_bureau_id = (select bureau_id from account where login = 'county')
                        order by f.number desc limit 1""").query(Filing.class).single();
        for (var speaker : List.of(official("county"), official("city"), official("province"))) {
            for (var circle : Circle.values()) {
                say(speaker, circle, word(level(speaker), circle));
            }
        }
        ofTheCity = say(official("city"), Circle.BUREAU, "Zq7guessedXk");
    }

    @Test
    void aBrowserIsSentNoWordThatIsNotForItsReader() {
        try (var browser = new Browser(port)) {
            assertThat(sentToTheFirm(browser))
                    .contains(word(BureauLevel.COUNTY, Circle.FIRM), "Zq7laterXk")
                    .doesNotContain(NAME, "Zq7amongXk", "Zq7guessedXk")
                    .doesNotContain(words(BureauLevel.values(), Circle.BUREAU, Circle.UPWARD, Circle.OFFICIALS));
            assertThat(sentTo(browser, "county"))
                    .contains(words(BureauLevel.values(), Circle.OFFICIALS, Circle.FIRM))
                    .contains(words(of(BureauLevel.COUNTY), Circle.BUREAU, Circle.UPWARD))
                    .doesNotContain("Zq7guessedXk")
                    .doesNotContain(words(of(BureauLevel.CITY, BureauLevel.PROVINCE), Circle.BUREAU, Circle.UPWARD));
            assertThat(sentTo(browser, "county2")).contains("没有找到").doesNotContain("Zq7");
        }
    }

    private String sentToTheFirm(Browser browser) {
        var recording = recorded(browser);
        var page = browser.login(fillerOfTheFirm());
        browser.open("/filings/" + filing.number + "?discussion=" + ofTheCity.value());
        browser.see(word(BureauLevel.COUNTY, Circle.FIRM));
        var city = official("city");
        say(city, Circle.OFFICIALS, "Zq7amongXk");
        say(city, Circle.FIRM, "Zq7laterXk");
        browser.see("Zq7laterXk");
        browser.picture("firm-in-a-discussion");
        browser.open("/desk/" + filing.number + "?discussion=" + ofTheCity.value());
        browser.see("没有找到");
        browser.open("/news");
        browser.see("留言");
        var answers = askEverywhere(page);
        browser.leave();
        return recording.read() + answers;
    }

    private String sentTo(Browser browser, String login) {
        var recording = recorded(browser);
        var page = browser.login(login);
        browser.open("/desk/" + filing.number + "?discussion=" + ofTheCity.value());
        browser.see(login.equals("county2") ? "没有找到" : "发起讨论");
        browser.open("/news");
        browser.see("消息");
        var answers = askEverywhere(page);
        browser.leave();
        return recording.read() + answers;
    }

    private Recording recorded(Browser browser) {
        var recording = new Recording(folder.resolve(UUID.randomUUID() + ".har"));
        browser.record(recording);
        return recording;
    }

    /** Every address that answers to a GET, with each key that somebody might know. */
    private String askEverywhere(Page page) {
        var answers = new StringBuilder();
        for (var asked : addresses.getHandlerMethods().keySet()) {
            var methods = asked.getMethodsCondition().getMethods();
            if (methods.isEmpty() || methods.contains(RequestMethod.GET)) {
                asked.getPatternValues()
                        .forEach(pattern -> keys().forEach(key -> answers.append(page.request()
                                .get("http://localhost:" + port + filled(pattern, key))
                                .text())));
            }
        }
        return answers.toString();
    }

    private List<String> keys() {
        return List.of(
                filing.number, filing.evidence.toString(), ofTheCity.value().toString());
    }

    private static String filled(String pattern, String key) {
        return pattern.replaceAll("\\{extension[^}]*}", "csv").replaceAll("\\{[^}]*}", key);
    }

    private DiscussionId say(Actor speaker, Circle circle, String word) {
        return discussions.begin(
                speaker, new FilingId(filing.id), new Subject.Whole(), circle, Words.of(word), TimeOrderedId.next());
    }

    private static String word(BureauLevel level, Circle circle) {
        return "Zq7" + level + circle + "Xk";
    }

    private static BureauLevel[] of(BureauLevel... levels) {
        return levels;
    }

    private static List<String> words(BureauLevel[] levels, Circle... circles) {
        var words = new ArrayList<String>();
        for (var circle : circles) {
            Arrays.stream(levels).map(level -> word(level, circle)).forEach(words::add);
        }
        return words;
    }

    private static BureauLevel level(Actor official) {
        return official.bureau().orElseThrow().level();
    }

    /** An account of the demo under a name that is nowhere else. */
    private Actor official(String login) {
        return jdbc.sql("""
                        select a.id, a.role, b.id as bureau, b.level from account a join bureau b on b.id = a.bureau_id
                        where a.login = ?""")
                .param(login)
                .query((row, number) -> new Actor(
                        new AccountId(RowKey.uuid(row.getBytes("id"))),
                        NAME,
                        Role.valueOf(row.getString("role")),
                        new OfBureau(
                                new BureauId(RowKey.uuid(row.getBytes("bureau"))),
                                BureauLevel.valueOf(row.getString("level"))),
                        "test"))
                .single();
    }

    private String fillerOfTheFirm() {
        jdbc.sql("""
                        insert into account (id, login, display_name, password_hash, role, enterprise_id, active,
                            must_change_password, failed_logins, password_changed_at, created_at, version)
                        select :id, 'overhearing', '某', password_hash, 'FILLER', :firm, 1, 0, 0, password_changed_at, created_at, 0
                        from account where login = 'enterprise'""")
                .param("id", RowKey.bytes(TimeOrderedId.next()))
                .param("firm", RowKey.bytes(filing.enterpriseId))
                .update();
        return "overhearing";
    }
}
