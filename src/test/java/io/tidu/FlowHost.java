package io.tidu;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** A running program as the browsers of many people reach it: their connections are kept in one place, their cookies are not. */
public final class FlowHost implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final URI address;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient http = HttpClient.newBuilder()
            .executor(threads)
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    /** An answer, and how long it took until its last byte was there. */
    record Answer(HttpResponse<byte[]> response, Duration took) {

        int status() {
            return response.statusCode();
        }

        String text() {
            try {
                return new String(bytes(), StandardCharsets.UTF_8);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        private byte[] bytes() throws IOException {
            if (!response.headers().firstValue("Content-Encoding").orElse("").equals("gzip")) {
                return response.body();
            }
            try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
                return unpacked.readAllBytes();
            }
        }

        String cookies() {
            return response.headers().allValues("Set-Cookie").stream()
                    .map(cookie -> cookie.replaceFirst(";.*", ""))
                    .filter(cookie -> cookie.startsWith("JSESSIONID="))
                    .collect(Collectors.joining("; "));
        }
    }

    public FlowHost(int port) {
        address = URI.create("http://localhost:" + port);
    }

    static HttpRequest.Builder of(HttpRequest.Builder request, String cookies) {
        var asked = request.timeout(PATIENCE)
                .header("User-Agent", "Mozilla/5.0 Chrome/140.0")
                .header("Accept-Encoding", "gzip")
                .header("Accept-Language", "zh-CN");
        return cookies.isEmpty() ? asked : asked.header("Cookie", cookies);
    }

    HttpRequest.Builder request(String path, String cookies) {
        return of(HttpRequest.newBuilder(address.resolve(path)), cookies);
    }

    Answer send(HttpRequest.Builder request) {
        var begun = System.nanoTime();
        try {
            var response = http.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(response, Duration.ofNanos(System.nanoTime() - begun));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    WebSocket channel(String path, String cookies, FlowChannel listener) {
        return http.newWebSocketBuilder()
                .header("Cookie", cookies)
                .header("User-Agent", "Mozilla/5.0 Chrome/140.0")
                .connectTimeout(PATIENCE)
                .buildAsync(URI.create("ws://localhost:" + address.getPort() + path), listener)
                .join();
    }

    @Override
    public void close() {
        http.shutdownNow();
        threads.shutdownNow();
    }
}
