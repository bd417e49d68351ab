package io.tidu;

import io.tidu.FlowHost.Answer;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A signed-in person at a browser without a browser: speaks the protocol of Flow's client (UIDL), holds the channel open by which the
 * server tells what others do, and knows of the page what the server said. Each interaction is timed until its last byte.
 */
public final class FlowPerson {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final String CHANNEL = "/VAADIN/push?v-r=push&v-uiId=%d&v-pushId=%s&X-Atmosphere-tracking-id=0"
            + "&X-Atmosphere-Framework=3.1.5-javascript&X-Atmosphere-Transport=websocket&X-Atmosphere-TrackMessageSize=true"
            + "&Content-Type=application/json;%%20charset=UTF-8&X-atmo-protocol=true";

    private final FlowHost host;
    private final BiConsumer<String, Duration> timed;
    private final FlowPage page = new FlowPage();
    private String cookies = "";
    private String token = "";
    private int ui;
    private int syncId;
    private int clientId;
    private volatile @Nullable Throwable broken;
    private volatile int told;
    private @Nullable WebSocket channel;
    private @Nullable Thread beating;

    /** @param timed is told of each interaction by its name */
    public FlowPerson(FlowHost host, BiConsumer<String, Duration> timed) {
        this.host = host;
        this.timed = timed;
    }

    /** @return whether the person was let in: when many come at once, some are asked to come again */
    public boolean login(String login, String password) {
        var form = get("/login");
        cookies = form.cookies().isEmpty() ? cookies : form.cookies();
        var csrf = CSRF.matcher(form.text());
        if (!csrf.find()) {
            throw new IllegalStateException("the login form has no token: " + form.text());
        }
        var body =
                "username=%s&password=%s&_csrf=%s".formatted(encoded(login), encoded(password), encoded(csrf.group(1)));
        var answer = host.send(host.request("/login", cookies)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
        var to = answer.response().headers().firstValue("Location").orElse("");
        if (answer.status() != 302) {
            throw new IllegalStateException(login + " was answered " + answer.status());
        }
        cookies = answer.cookies().isEmpty() ? cookies : answer.cookies();
        boolean in = !to.contains("error");
        timed.accept(in ? "sign in" : "come again", answer.took());
        return in;
    }

    /** Opens a page as if its address was typed: the page itself, what belongs to it in the session, its channel, and the view. */
    public void open(String what, String route) {
        var shell = get("/" + route);
        var start = get("/?v-r=init&location=" + encoded(route) + "&query=");
        timed.accept("page", shell.took().plus(start.took()));
        var config = JSON.readTree(start.text()).path("appConfig");
        var uidl = config.path("uidl");
        ui = config.path("v-uiId").asInt();
        token = uidl.path("Vaadin-Security-Key").asString();
        clientId = 0;
        synchronized (page) {
            page.clear();
            know(uidl);
        }
        channel = host.channel(
                CHANNEL.formatted(ui, uidl.path("Vaadin-Push-ID").asString()),
                cookies,
                new FlowChannel(this::tell, failed -> broken = failed));
        beating = Thread.startVirtualThread(
                () -> beat(config.path("heartbeatInterval").asInt()));
        navigate(what, route, "");
    }

    /** As a page does while it is open: one that is not heard of is forgotten by the server, and the session after it. */
    private void beat(int seconds) {
        try {
            while (true) {
                Thread.sleep(Duration.ofSeconds(seconds));
                host.send(host.request("/?v-r=heartbeat&v-uiId=" + ui, cookies)
                        .header("Content-Type", "text/plain;charset=UTF-8")
                        .POST(BodyPublishers.noBody()));
            }
        } catch (InterruptedException left) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failed) {
            broken = failed;
        }
    }

    /** Follows a link of the page. */
    public void navigate(String what, String route, String query) {
        var data = new LinkedHashMap<String, Object>();
        data.put("route", route);
        data.put("query", query);
        data.put("appShellTitle", "");
        data.put("historyState", Map.of("idx", 0));
        data.put("trigger", "");
        call(what, Map.of("type", "event", "node", 1, "event", "ui-navigate", "data", data));
    }

    /** Changes a property of an element, as typing and choosing do. */
    public void change(String what, int node, String property, Object value) {
        call(what, Map.of("type", "mSync", "node", node, "feature", 1, "property", property, "value", value));
    }

    public void click(String what, int node) {
        var data = new LinkedHashMap<String, Object>();
        List.of("screenX", "screenY", "clientX", "clientY", "detail", "button")
                .forEach(number -> data.put("event." + number, 0));
        List.of("ctrlKey", "shiftKey", "altKey", "metaKey").forEach(key -> data.put("event." + key, false));
        call(what, Map.of("type", "event", "node", node, "event", "click", "data", data));
    }

    /** A file that is the same for everybody. */
    public void fetch(String what, String path) {
        timed.accept(what, get(path).took());
    }

    public FlowPage page() {
        return page;
    }

    /** How often the server told something that was not asked for. */
    public int told() {
        return told;
    }

    /** Lets go of the connection; the session of the server stays until it ends. */
    public void leave() {
        if (beating != null) {
            beating.interrupt();
        }
        if (channel != null) {
            channel.abort();
        }
    }

    private void call(String what, Map<String, Object> rpc) {
        var all = new ArrayList<Map<String, Object>>();
        synchronized (page) {
            page.unconfirmed().forEach((grid, update) -> all.add(confirmation(grid, update)));
        }
        all.add(rpc);
        var body = Map.of("csrfToken", token, "rpc", all, "syncId", syncId, "clientId", clientId++);
        var answer = host.send(host.request("/?v-r=uidl&v-uiId=" + ui, cookies)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
        timed.accept(what, answer.took());
        if (answer.status() != 200) {
            throw new IllegalStateException(what + " was answered " + answer.status() + " " + answer.text());
        }
        take(answer.text());
        if (broken != null) {
            throw new IllegalStateException("the channel broke before: " + what, broken);
        }
    }

    private static Map<String, Object> confirmation(int grid, int update) {
        return Map.of(
                "type",
                "publishedEventHandler",
                "node",
                grid,
                "templateEventMethodName",
                "confirmUpdate",
                "templateEventMethodArgs",
                List.of(update),
                "promise",
                -1);
    }

    private void tell(String message) {
        told++;
        take(message);
    }

    private void take(String text) {
        var said = JSON.readTree(text.substring(text.indexOf('{'), text.lastIndexOf('}') + 1));
        if (said.path("meta").has("appError") || said.path("meta").has("sessionExpired")) {
            throw new IllegalStateException("the screen broke: " + said.path("meta"));
        }
        synchronized (page) {
            know(said);
        }
    }

    private void know(JsonNode said) {
        syncId = Math.max(syncId, said.path("syncId").asInt(syncId));
        page.take(said);
    }

    private Answer get(String path) {
        var answer = host.send(host.request(path, cookies).GET());
        if (answer.status() != 200) {
            throw new IllegalStateException(path + " was answered " + answer.status());
        }
        return answer;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
