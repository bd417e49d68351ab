package io.tidu.shell.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.mock.env.MockEnvironment;

class DatabaseChoiceTest {

    @TempDir
    private Path data;

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void refusesToStartWhereNoDatabaseIsNamed() {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(this::choose)
                .withMessageContaining("没有指定数据库")
                .withMessageContaining("SPRING_DATASOURCE_URL")
                .withMessageContaining("No database is named");
    }

    @Test
    void takesAnEmptyAddressForNone() {
        environment.setProperty("spring.datasource.url", "");
        assertThatExceptionOfType(StartRefused.class).isThrownBy(this::choose);
    }

    @Test
    void leavesTheDataFolderAloneWhereADatabaseIsNamed() {
        environment.setProperty("spring.datasource.url", "jdbc:mysql://db/tidu");
        environment.setActiveProfiles("embedded-database");
        assertThat(choose().getBeanFactory().containsSingleton("dataFolder")).isFalse();
    }

    @Test
    void takesTheDataFolderForTheEmbeddedDatabase() {
        environment.setActiveProfiles("embedded-database");
        environment.setProperty("tidu.data", data.toString());
        try (var _ = (DataFolder) choose().getBeanFactory().getSingleton("dataFolder")) {
            assertThat(data.resolve(".lock")).exists();
        }
    }

    @Test
    void knowsTheMachinesThatMariaDbRunsOn() {
        assertThat(EmbeddedPlatform.runsOn("Linux", "amd64")).isTrue();
        assertThat(EmbeddedPlatform.runsOn("Windows 11", "amd64")).isTrue();
        assertThat(EmbeddedPlatform.runsOn("Mac OS X", "aarch64")).isTrue();
        assertThat(EmbeddedPlatform.runsOn("Linux", "aarch64")).isFalse();
        assertThat(EmbeddedPlatform.runsOn("Linux", "loongarch64")).isFalse();
        assertThat(EmbeddedPlatform.runsOn("Mac OS X", "x86_64")).isFalse();
        assertThat(EmbeddedPlatform.runsOn("FreeBSD", "amd64")).isFalse();
    }

    private GenericApplicationContext choose() {
        var context = new GenericApplicationContext();
        context.setEnvironment(environment);
        new DatabaseChoice().initialize(context);
        return context;
    }
}
