package io.tidu.publication.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.tidu.identity.NotFound;
import io.tidu.publication.ListFilter;
import io.tidu.publication.ListFormat;
import io.tidu.publication.ListRow;
import io.tidu.publication.PublicRecord;
import io.tidu.publication.web.ListAnswers.ListSummary;
import io.tidu.publication.web.ListAnswers.Lists;
import io.tidu.title.TitleTypes;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Published lists for programs (contract section 6). */
@RestController
@RequestMapping("/api/v1/lists")
@Tag(name = "lists", description = "Published lists of enterprises that hold a title")
class ListApi {

    private static final int USUAL_SIZE = 50;
    private static final int LARGEST_SIZE = 200;
    private static final int LAST_PAGE = 1_000_000;
    private static final Set<String> ENTRY_FORMATS = Set.of("json", "csv", "xlsx");

    private final PublicRecord record;
    private final TitleTypes types;
    private final ListDownloads downloads;

    ListApi(PublicRecord record, TitleTypes types, ListDownloads downloads) {
        this.record = record;
        this.types = types;
        this.downloads = downloads;
    }

    @GetMapping(produces = "application/json")
    @Operation(summary = "Published lists, newest first")
    @Parameter(name = "rung", description = "Code of a rung, for instance SRDI_SME")
    @Parameter(name = "year", description = "Calendar year of publication", schema = @Schema(type = "integer"))
    @Parameter(name = "page", description = "Page, from 0", schema = @Schema(type = "integer", minimum = "0"))
    @Parameter(
            name = "size",
            description = "Lists a page",
            schema = @Schema(type = "integer", minimum = "1", maximum = "200", defaultValue = "50"))
    Lists lists(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        var asked = new Asked(parameters);
        var filter = new ListFilter(asked.oneOf("rung", code -> types.find(code).isPresent()), asked.year("year"));
        int page = asked.number("page", 0, 0, LAST_PAGE);
        int size = asked.number("size", USUAL_SIZE, 1, LARGEST_SIZE);
        asked.require();
        var lists = record.lists(filter, page * size, size).stream()
                .map(ListSummary::of)
                .toList();
        return new Lists(page, size, record.countLists(filter), lists);
    }

    @GetMapping(path = "/{number}", produces = "application/json")
    @Operation(summary = "One list: what it is, and the digest of its canonical form")
    ListSummary list(@PathVariable String number) {
        return ListSummary.of(require(number));
    }

    @GetMapping("/{number}/entries")
    @Operation(summary = "The enterprises of a list; as JSON these are the canonical bytes that the digest is made of")
    @Parameter(
            name = "format",
            schema =
                    @Schema(
                            allowableValues = {"json", "csv", "xlsx"},
                            defaultValue = "json"))
    void entries(
            @PathVariable String number,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @Parameter(hidden = true) ServletWebRequest request,
            @Parameter(hidden = true) HttpServletResponse response)
            throws IOException {
        var list = require(number);
        var asked = new Asked(parameters);
        var format = Objects.requireNonNullElse(asked.oneOf("format", ENTRY_FORMATS::contains), "json");
        asked.require();
        downloads.send(list, ListFormat.of(format).orElseThrow(NotFound::new), request, response);
    }

    private ListRow require(String number) {
        return record.list(number).orElseThrow(NotFound::new);
    }
}
