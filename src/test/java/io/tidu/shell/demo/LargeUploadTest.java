package io.tidu.shell.demo;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.tidu.DemoTest;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** UC-30: whoever sends too large a file for verifying is told so at the field, by the server as it runs. */
@DemoTest
class LargeUploadTest {

    private static final byte[] HEAD =
            "--here\r\nContent-Disposition: form-data; name=\"file\"; filename=\"list.json\"\r\n\r\n"
                    .getBytes(US_ASCII);

    private static final byte[] END = "\r\n--here--\r\n".getBytes(US_ASCII);

    @LocalServerPort
    int port;

    /** The first is more than one file may have, the second more than a whole request. */
    @ParameterizedTest
    @ValueSource(ints = {21, 40})
    void isToldAtTheField(int megabytes) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/verify"))
                .timeout(Duration.ofSeconds(60))
                .header("Accept", "text/html")
                .header("Content-Type", "multipart/form-data; boundary=here")
                .POST(BodyPublishers.fromPublisher(
                        BodyPublishers.ofInputStream(() -> form(megabytes)), length(megabytes)))
                .build();

        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("id=\"file-problem\"", "文件超过 20 MB", "id=\"number\"");
        }
    }

    private static long length(int megabytes) {
        return HEAD.length + ((long) megabytes << 20) + END.length;
    }

    private static InputStream form(int megabytes) {
        var parts = new ArrayList<InputStream>(List.of(new ByteArrayInputStream(HEAD)));
        parts.addAll(Collections.nCopies(megabytes, 0).stream()
                .map(each -> new ByteArrayInputStream(new byte[1 << 20]))
                .toList());
        parts.add(new ByteArrayInputStream(END));
        return new SequenceInputStream(Collections.enumeration(parts));
    }
}
