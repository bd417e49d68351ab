package io.tidu.shell.demo;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.HarContentPolicy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Everything that a server sends to one person's browser: pages, answers, files, and what is pushed. */
final class Recording {

    private final Path har;
    private final List<String> pushed = new ArrayList<>();

    Recording(Path har) {
        this.har = har;
    }

    NewContextOptions into(NewContextOptions options) {
        return options.setRecordHarPath(har).setRecordHarContent(HarContentPolicy.EMBED);
    }

    void follow(Page page) {
        page.onWebSocket(socket -> socket.onFrameReceived(frame ->
                pushed.add(frame.text() == null ? new String(frame.binary(), StandardCharsets.UTF_8) : frame.text())));
    }

    /** What was sent, with its headers; complete once nobody is there any more. */
    String read() {
        var all = new StringBuilder(String.join("\n", pushed));
        for (var entry : JsonMapper.shared().readTree(har).path("log").path("entries")) {
            var response = entry.path("response");
            all.append('\n').append(response.path("headers")).append('\n').append(body(response.path("content")));
        }
        return all.toString();
    }

    private static String body(JsonNode content) {
        var text = content.path("text").asString("");
        return content.path("encoding").asString("").equals("base64")
                ? new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8)
                : text;
    }
}
