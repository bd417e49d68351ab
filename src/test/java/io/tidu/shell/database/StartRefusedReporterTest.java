package io.tidu.shell.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.tidu.evidence.EvidenceKeysUnusable;
import java.net.ConnectException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.flywaydb.core.internal.exception.sqlExceptions.FlywaySqlUnableToConnectToDbException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mock.env.MockEnvironment;

class StartRefusedReporterTest {

    private final StartRefusedReporter reporter = new StartRefusedReporter(context());

    @Test
    void saysWhichDatabaseDoesNotAnswerAndWhyButNoPassword() {
        var refused = new SQLException(
                "Communications link failure\n\nThe last packet…", new ConnectException("Connection refused"));
        var failure = new IllegalStateException(
                new FlywaySqlUnableToConnectToDbException(refused, new DriverManagerDataSource()));
        assertThat(reporter.reason(failure))
                .hasValueSatisfying(reason -> assertThat(reason)
                        .hasMessageContaining("连接不上数据库 jdbc:mysql://db:3306/tidu：Connection refused")
                        .hasMessageContaining("jdbc:mysql://db:3306/tidu cannot be reached: Connection refused")
                        .message()
                        .doesNotContain("secret"));
    }

    @Test
    void saysThatThePortIsTaken() {
        var failure = new IllegalStateException(new PortInUseException(18080));
        assertThat(reporter.reason(failure))
                .hasValueSatisfying(reason -> assertThat(reason)
                        .hasMessageContaining("端口 18080 已被占用")
                        .hasMessageContaining("Port 18080 is already taken"));
    }

    @Test
    void saysThatEvidenceCannotBeEncrypted() {
        var unusable = mock(EvidenceKeysUnusable.class);
        when(unusable.file()).thenReturn(Path.of("keys"));
        when(unusable.reason()).thenReturn("no key in it");
        assertThat(reporter.reason(new IllegalStateException(unusable)))
                .hasValueSatisfying(reason -> assertThat(reason)
                        .hasMessageContaining("密钥文件 keys 不可用：no key in it")
                        .hasMessageContaining("key file keys for evidence cannot be used: no key in it"));
    }

    @Test
    void leavesEveryOtherFailureToBeToldWhole() {
        assertThat(reporter.reason(new IllegalStateException("a mistake of ours")))
                .isEmpty();
        assertThat(reporter.reportException(new IllegalStateException("a mistake of ours")))
                .isFalse();
    }

    private static GenericApplicationContext context() {
        var environment = new MockEnvironment();
        environment.setProperty("spring.datasource.url", "jdbc:mysql://db:3306/tidu?user=tidu&password=secret");
        var context = new GenericApplicationContext();
        context.setEnvironment(environment);
        return context;
    }
}
