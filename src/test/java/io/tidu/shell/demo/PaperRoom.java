package io.tidu.shell.demo;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import io.tidu.evidence.EvidenceRow;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.test.web.servlet.MockMvc;

/** One file before somebody's eyes, answered by the program's own addresses; counts what they give. */
class PaperRoom {

    private static final String SITE = "http://tidu.test/";
    private static final List<String> TOLD = List.of("Content-Type", "Content-Range", "Accept-Ranges");

    private final Browser browser;
    private final List<String> ranges = new ArrayList<>();
    private long given;

    PaperRoom(Browser browser) {
        this.browser = browser;
    }

    /** What was asked for of the file; empty for all of it. */
    List<String> ranges() {
        return ranges;
    }

    /** How many bytes of files were sent. */
    long given() {
        return given;
    }

    Page open(MockMvc files, EvidenceRow row, int number) {
        var page = visit(files);
        begin(page, row, number);
        return page;
    }

    /** A place where one file after the other may be shown. */
    Page visit(MockMvc files) {
        var page = browser.visitor();
        page.setDefaultTimeout(30_000);
        page.route("**/*", route -> answer(route, files));
        page.navigate(SITE);
        return page;
    }

    /** Words stand for themselves. */
    static void begin(Page page, EvidenceRow row, int number) {
        page.evaluate(
                """
                async ([address, size, kind, name, page]) => {
                    await import('/assets/js/paper/paper.js');
                    const words = new Proxy({}, {get: (all, key) => key === 'name' ? 'page {0}' : String(key)});
                    document.querySelector('tidu-paper').open({address, size, kind, name, page, words});
                }""",
                List.of(
                        "evidence/" + row.id().value(),
                        (int) row.size(),
                        row.kind().name(),
                        row.fileName(),
                        number));
    }

    private void answer(Route route, MockMvc files) {
        var path = URI.create(route.request().url()).getPath();
        try {
            if (path.equals("/")) {
                route.fulfill(new FulfillOptions()
                        .setContentType("text/html; charset=utf-8")
                        .setBody("""
                        <!doctype html><html lang="zh-CN"><link rel="stylesheet" href="/assets/css/tokens.css">
                        <link rel="stylesheet" href="/assets/css/evidence.css">
                        <body style="margin: 0; height: 100vh; display: flex"><tidu-paper></tidu-paper>"""));
                return;
            }
            if (!path.startsWith("/evidence/")) {
                route.fulfill(new FulfillOptions().setContentType(kind(path)).setBodyBytes(asset(path)));
                return;
            }
            var request = get(path);
            var range = route.request().headers().getOrDefault("range", "");
            if (!range.isEmpty()) {
                request.header("Range", range);
            }
            var answer = files.perform(request).andReturn().getResponse();
            ranges.add(range);
            given += answer.getContentAsByteArray().length;
            route.fulfill(new FulfillOptions()
                    .setStatus(answer.getStatus())
                    .setHeaders(TOLD.stream()
                            .filter(answer::containsHeader)
                            .collect(Collectors.toMap(name -> name, name -> String.valueOf(answer.getHeader(name)))))
                    .setBodyBytes(answer.getContentAsByteArray()));
        } catch (Exception unanswered) {
            throw new IllegalStateException(path, unanswered);
        }
    }

    private static byte[] asset(String path) throws IOException {
        try (var bytes = PaperRoom.class.getResourceAsStream("/META-INF/resources" + path)) {
            return bytes == null ? new byte[0] : bytes.readAllBytes();
        }
    }

    private static String kind(String path) {
        return path.endsWith("js")
                ? "text/javascript"
                : path.endsWith(".css") ? "text/css" : "application/octet-stream";
    }
}
