package io.tidu;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** The program as a user starts, kills and starts it again. One story, because each start costs seconds. */
@Tag("process")
@DisabledIfEnvironmentVariable(named = "SPRING_DATASOURCE_URL", matches = ".+")
class StartsAsProcessTest {

    @TempDir
    private Path data;

    @Test
    void keepsItsDataThroughAKillAndRefusesASecondCopy() throws Exception {
        try (var first = RunningProgram.startedIn(data)) {
            assertThat(first.awaitReady()).contains("梯度已启动，请打开 http://localhost:", "Tidu has started, open http://");
            first.execute("create table tidu.kept (name varchar(20)); insert into tidu.kept values ('企业')");

            try (var second = RunningProgram.startedIn(data)) {
                assertThat(second.awaitEnd()).isEqualTo(1);
                assertThat(second.output())
                        .hasSize(1)
                        .first()
                        .asString()
                        .contains("正被另一个梯度程序（进程 " + first.pid() + "）使用")
                        .contains("Another copy of Tidu (process " + first.pid() + ")");
            }
            first.kill();
        }
        try (var next = RunningProgram.startedIn(data)) {
            next.awaitReady();
            assertThat(next.output())
                    .anyMatch(line -> line.contains("Stopping the database that a killed run left behind"));
            assertThat(next.execute("select name from tidu.kept")).isEqualTo("企业");
            assertThat(next.end()).isEqualTo(143);
            assertThat(next.output()).noneMatch(line -> line.contains(" ERROR ") || line.contains("Exception"));
            assertThat(data.resolve("database.process")).doesNotExist();
        }
    }

    @Test
    void judgesEveryVerdictAndReadsAllEvidenceAgainOnCommandWithoutOpeningAPortAndEnds() throws Exception {
        try (var program = RunningProgram.startedIn(data, "--tidu.rerun", "--tidu.verify-evidence")) {
            assertThat(program.awaitEnd()).isZero();
            assertThat(program.output())
                    .anyMatch(line -> line.contains("共重新判定 0 份") && line.contains("0 verdicts judged again"))
                    .anyMatch(line ->
                            line.contains("佐证材料核验：核对 0 / 0 个文件") && line.contains("evidence verified: 0 of 0 files"))
                    .noneMatch(line -> line.contains("http://") || line.contains(" ERROR "));
        }
    }

    @Test
    void saysInOneLineThatNoDatabaseIsNamed() throws Exception {
        try (var program = RunningProgram.started("--spring.profiles.active=default")) {
            assertThat(program.awaitEnd()).isEqualTo(1);
            assertThat(program.output()).hasSize(1).first().asString().contains("没有指定数据库", "No database is named");
        }
    }
}
