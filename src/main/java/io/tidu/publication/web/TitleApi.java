package io.tidu.publication.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.tidu.publication.web.ListAnswers.Title;
import io.tidu.publication.web.ListAnswers.Titles;
import io.tidu.shared.CreditCode;
import io.tidu.shared.Zone;
import io.tidu.title.TitleRegister;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who holds what, for programs (contract section 6): asked by credit code or by a part of the name. */
@RestController
@Tag(name = "titles", description = "Titles validly held on a day")
class TitleApi {

    private static final int SHORTEST_NAME = 2;
    private static final int MOST = 200;

    private final TitleRegister register;
    private final Clock clock;

    TitleApi(TitleRegister register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    @GetMapping(path = "/api/v1/titles", produces = "application/json")
    @Operation(
            summary = "Titles validly held, of one credit code or of holders whose name contains a part; at most 200")
    @Parameter(name = "creditCode", description = "18 characters of GB 32100; this or the name")
    @Parameter(name = "name", description = "Part of the name, two characters or more; this or the code")
    @Parameter(
            name = "asOf",
            description = "The day; today if absent",
            schema = @Schema(type = "string", format = "date"))
    Titles titles(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        var asked = new Asked(parameters);
        var code = asked.creditCode("creditCode");
        var name = asked.text("name");
        var day = Objects.requireNonNullElse(asked.day("asOf"), LocalDate.ofInstant(clock.instant(), Zone.SHANGHAI));
        requireOneOf(asked, name);
        asked.require();
        return new Titles(day, held(code, name, day));
    }

    private static void requireOneOf(Asked asked, @Nullable String name) {
        boolean byCode = !asked.typed("creditCode").isBlank();
        boolean byName = !asked.typed("name").isBlank();
        if (byCode == byName) {
            asked.note(Problem.of("creditCode", "codeOrName"));
        } else if (name != null && name.codePointCount(0, name.length()) < SHORTEST_NAME) {
            asked.note(Problem.of("name", "tooShort", SHORTEST_NAME));
        }
    }

    private List<Title> held(@Nullable CreditCode code, @Nullable String name, LocalDate day) {
        if (code != null) {
            return register.byCreditCode(code, day).stream()
                    .map(title -> Title.of(title, code.value()))
                    .toList();
        }
        return register.byName(Objects.requireNonNull(name), day, MOST).stream()
                .map(Title::of)
                .toList();
    }
}
