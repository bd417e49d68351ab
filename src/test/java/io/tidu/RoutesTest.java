package io.tidu;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.tidu.identity.Role;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class RoutesTest {

    private static final List<String> ROLES =
            Arrays.stream(Role.values()).map(Enum::name).toList();

    @TestFactory
    Stream<DynamicTest> everyScreenSaysWhoMayOpenIt() {
        return screens()
                .map(screen -> DynamicTest.dynamicTest(
                        screen.getName(),
                        () -> assertThat(Stream.of(
                                                RolesAllowed.class,
                                                PermitAll.class,
                                                DenyAll.class,
                                                AnonymousAllowed.class)
                                        .filter(screen::isAnnotatedWith))
                                .as("access annotations of %s", screen.getName())
                                .hasSize(1)));
    }

    @TestFactory
    Stream<DynamicTest> everyRoleThatAScreenNamesExists() {
        return screens()
                .filter(screen -> screen.isAnnotatedWith(RolesAllowed.class))
                .map(screen -> DynamicTest.dynamicTest(
                        screen.getName(),
                        () -> assertThat(screen.getAnnotationOfType(RolesAllowed.class)
                                        .value())
                                .isSubsetOf(ROLES)));
    }

    @TestFactory
    Stream<DynamicTest> noScreenBehindTheLoginIsOpenToAnybody() {
        return screens()
                .map(screen -> DynamicTest.dynamicTest(
                        screen.getName(),
                        () -> assertThat(screen.isAnnotatedWith(AnonymousAllowed.class))
                                .as("public pages are templates, not screens")
                                .isFalse()));
    }

    private static Stream<JavaClass> screens() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("io.tidu").stream()
                        .filter(found -> found.isAnnotatedWith(Route.class));
    }
}
