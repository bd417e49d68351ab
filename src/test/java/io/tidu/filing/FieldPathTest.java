package io.tidu.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FieldPathTest {

    private static final List<FieldPath> PATHS = Stream.of(
                    "staff",
                    "staff@2024",
                    "staff@2025",
                    "staff_rd@2024",
                    "staff2",
                    "staff/r1/name",
                    "staff/r2/age",
                    "rd",
                    "rd_staff@2025",
                    "website",
                    "web")
            .map(FieldPath::parse)
            .toList();

    @ParameterizedTest
    @MethodSource("paths")
    void pathsStandInTheOrderOfTheirTexts(FieldPath path) {
        assertThat(FieldPath.parse(path.text())).isEqualTo(path);
        assertThat(PATHS)
                .allSatisfy(other -> assertThat(Integer.signum(path.compareTo(other)))
                        .isEqualTo(Integer.signum(path.text().compareTo(other.text()))));
    }

    static List<FieldPath> paths() {
        return PATHS;
    }
}
