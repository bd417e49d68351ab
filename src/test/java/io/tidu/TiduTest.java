package io.tidu;

import io.tidu.enterprise.TestFirms;
import io.tidu.identity.TestPeople;
import io.tidu.shell.database.DatabaseChoice;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;

/**
 * The whole program on a real database, without demo data. All tests that carry only this annotation share one context and
 * one database, so nothing is ever emptied between them: bring data with ids and names of its own and count only what you
 * brought. See db/README.md.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles({"test", "embedded-database"})
@ContextConfiguration(initializers = {TestDatabase.class, DatabaseChoice.class})
@Import({EmptyDatabase.class, TestPeople.class, TestFirms.class, StatementCount.class})
@TestExecutionListeners(
        listeners = OwnSecurityContext.class,
        mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
public @interface TiduTest {}
