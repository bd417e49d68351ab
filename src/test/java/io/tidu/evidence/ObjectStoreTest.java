package io.tidu.evidence;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** Against a real object store in a process of its own. */
class ObjectStoreTest extends ContentStoreContract {

    @Override
    ContentStore open() throws IOException {
        return ObjectServer.running().store(folder);
    }

    @Test
    void saysThatTheStoreIsAway() throws IOException {
        var away = new ObjectStoreSettings(
                URI.create("http://127.0.0.1:9"), "us-east-1", "evidence", "", "key", "secret", true);
        var unreachable = new ObjectStore(away.client(), away.bucket(), away.prefix(), Incoming.in(folder));
        var received = Files.write(unreachable.receive(), bytes(10));
        assertThatThrownBy(() -> unreachable.keep(received, Digest.of(received)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("did not answer");
    }

    @Test
    void saysThatTheStoreKnowsAnotherSecret() throws IOException {
        var right = ObjectServer.running().settings("");
        var wrong = new ObjectStoreSettings(
                right.endpoint(), right.region(), right.bucket(), "", right.accessKey(), "another", true);
        var refusing = new ObjectStore(wrong.client(), wrong.bucket(), "", Incoming.in(folder));
        var received = Files.write(refusing.receive(), bytes(10));
        assertThatThrownBy(() -> refusing.keep(received, Digest.of(received)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("refused");
    }
}
