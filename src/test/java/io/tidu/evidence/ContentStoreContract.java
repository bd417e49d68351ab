package io.tidu.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every store promises, asked of each of them. */
abstract class ContentStoreContract {

    private static final Random RANDOM = new Random();

    @TempDir
    Path folder;

    ContentStore store;

    abstract ContentStore open() throws IOException;

    @BeforeEach
    void openTheStore() throws IOException {
        store = open();
    }

    @Test
    void givesBackWhatWasKept() throws IOException {
        var bytes = bytes(300_000);
        var digest = keep(bytes);
        assertThat(store.holds(digest)).isTrue();
        assertThat(read(digest, 0, bytes.length)).isEqualTo(bytes);
    }

    @Test
    void givesAnyPart() throws IOException {
        var bytes = bytes(400_000);
        var digest = keep(bytes);
        for (int[] part :
                new int[][] {{0, 1}, {5, 3}, {131_000, 300}, {262_100, 100}, {399_990, 10}, {399_999, 1}, {1, 399_998}
                }) {
            assertThat(read(digest, part[0], part[1])).isEqualTo(Arrays.copyOfRange(bytes, part[0], part[0] + part[1]));
        }
    }

    @Test
    void givesWhatThereIsWhereMoreIsAskedFor() throws IOException {
        var bytes = bytes(1000);
        var digest = keep(bytes);
        assertThat(read(digest, 990, 500)).isEqualTo(Arrays.copyOfRange(bytes, 990, 1000));
        assertThat(read(digest, 1000, 10)).isEmpty();
    }

    @Test
    void aStreamClosedEarlyHarmsNobody() throws IOException {
        var bytes = bytes(2_000_000);
        var digest = keep(bytes);
        for (int i = 0; i < 5; i++) {
            try (var in = store.open(digest, 0, bytes.length)) {
                assertThat(in.readNBytes(100)).isEqualTo(Arrays.copyOf(bytes, 100));
            }
        }
        assertThat(read(digest, 0, bytes.length)).isEqualTo(bytes);
    }

    @Test
    void keepsTheSameBytesOnceAndAsNew() throws IOException {
        var bytes = bytes(10_000);
        var digest = keep(bytes);
        assertThat(keep(bytes)).isEqualTo(digest);
        assertThat(store.keptBefore(tomorrow(), digest.prefix())).containsOnlyOnce(digest);
        assertThat(read(digest, 0, bytes.length)).isEqualTo(bytes);
    }

    @Test
    void takesManyAtOnce() throws Exception {
        var one = bytes(50_000);
        try (var threads = Executors.newFixedThreadPool(8)) {
            var calls = IntStream.range(0, 24)
                    .<Callable<Boolean>>mapToObj(i -> () -> {
                        var bytes = i % 3 == 0 ? one : bytes(30_000 + i);
                        return Arrays.equals(read(keep(bytes), 0, bytes.length), bytes);
                    })
                    .toList();
            for (var answer : threads.invokeAll(calls)) {
                assertThat(answer.get()).isTrue();
            }
        }
    }

    @Test
    void theReceivedFileIsGoneOnceItIsKept() throws IOException {
        keep(bytes(10));
        assertThat(folder.resolve("incoming")).isEmptyDirectory();
    }

    @Test
    void saysWhatItDoesNotHold() throws IOException {
        var digest = Digest.of(Digest.algorithm().digest(bytes(10)));
        assertThat(store.holds(digest)).isFalse();
        assertThatThrownBy(() -> store.size(digest)).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> read(digest, 0, 10)).isInstanceOf(NoSuchFileException.class);
        store.discard(digest);
    }

    @Test
    void givesUpWhatIsDiscarded() throws IOException {
        var digest = keep(bytes(10));
        store.discard(digest);
        assertThat(store.holds(digest)).isFalse();
        assertThat(store.keptBefore(tomorrow(), digest.prefix())).doesNotContain(digest);
    }

    @Test
    void tellsWhatIsOld() throws IOException {
        var digest = keep(bytes(10));
        assertThat(store.keptBefore(tomorrow(), digest.prefix())).contains(digest);
        assertThat(store.keptBefore(now().minus(Duration.ofHours(1)), digest.prefix()))
                .doesNotContain(digest);
    }

    @Test
    void forgetsWhatWasNeverReceivedWhole() throws IOException {
        var broken = store.receive();
        Files.write(broken, bytes(100));
        assertThat(store.discardReceivedBefore(now().minus(Duration.ofHours(1))))
                .isZero();
        assertThat(broken).exists();
        assertThat(store.discardReceivedBefore(tomorrow())).isEqualTo(1);
        assertThat(broken).doesNotExist();
    }

    @Test
    void isThereAgainAfterARestart() throws IOException {
        var bytes = bytes(5000);
        var digest = keep(bytes);
        store = open();
        assertThat(read(digest, 0, bytes.length)).isEqualTo(bytes);
    }

    final Digest keep(byte[] bytes) throws IOException {
        var received = store.receive();
        Files.write(received, bytes);
        var digest = Digest.of(received);
        store.keep(received, digest);
        return digest;
    }

    final byte[] read(Digest digest, long offset, long length) throws IOException {
        try (var in = store.open(digest, offset, length)) {
            return in.readAllBytes();
        }
    }

    static byte[] bytes(int size) {
        var bytes = new byte[size];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static Instant now() {
        return Clock.systemUTC().instant();
    }

    private static Instant tomorrow() {
        return now().plus(Duration.ofDays(1));
    }
}
