package io.tidu.shared;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.tidu.TiduTest;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Moments are stored in universal time and days as they are, whatever zone the machine is in. */
@TiduTest
class StoredTimesTest {

    private static final Instant EVENING_IN_SHANGHAI = Instant.parse("2026-06-30T16:30:15.123456Z");

    @Autowired
    private JdbcClient database;

    record Row(UUID id, Instant at, LocalDate day) {}

    @Test
    void aMomentIsWrittenInUniversalTimeToTheMicrosecond() {
        assertThat(database.sql("select cast(:at as char)")
                        .param("at", EVENING_IN_SHANGHAI)
                        .query(String.class)
                        .single())
                .isEqualTo("2026-06-30 16:30:15.123456");
    }

    @Test
    void aDayStaysTheDayItIs() {
        assertThat(database.sql("select cast(:day as char)")
                        .param("day", LocalDate.of(2026, 7, 1))
                        .query(String.class)
                        .single())
                .isEqualTo("2026-07-01");
    }

    @Test
    void rowsAreReadIntoRecordsOfIdsMomentsAndDays() {
        var row = database.sql("""
                        select unhex('0197c3f0000070008000000000000001') id,
                            cast('2026-06-30 16:30:15.123456' as datetime(6)) at, cast('2026-07-01' as date) day
                        """).query(Row.class).single();
        assertThat(row)
                .isEqualTo(new Row(
                        UUID.fromString("0197c3f0-0000-7000-8000-000000000001"),
                        EVENING_IN_SHANGHAI,
                        LocalDate.of(2026, 7, 1)));
    }

    /** Hibernate moves a local time by the zone of the machine, and back by that of the machine that reads it. */
    @Test
    void noEntityHoldsATimeWithoutAZone() {
        var program = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("io.tidu");
        noFields()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .or()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Embeddable.class)
                .should()
                .haveRawType(LocalDateTime.class)
                .check(program);
    }
}
