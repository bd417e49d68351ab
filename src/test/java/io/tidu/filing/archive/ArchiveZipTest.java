package io.tidu.filing.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** UC-21: a package is written as it is taken. */
class ArchiveZipTest {

    private static final Instant AT = Instant.parse("2026-06-15T04:00:00Z");
    private static final int UTF_8_NAME = 1 << 11;

    @Test
    void namesAreMarkedAsUtf8SoThatWindowsAndMacShowThem() throws IOException {
        var out = new ByteArrayOutputStream();
        var zip = new ArchiveZip(out);
        zip.put("E01-01 营业执照副本.pdf", AT, new byte[] {1});
        zip.finish();
        var header = ByteBuffer.wrap(out.toByteArray()).order(ByteOrder.LITTLE_ENDIAN);
        assertThat(header.getInt(0)).isEqualTo(0x04034b50);
        assertThat(header.getShort(6) & UTF_8_NAME).isNotZero();
        var name = new byte[header.getShort(26)];
        header.get(30, name);
        assertThat(new String(name, StandardCharsets.UTF_8)).isEqualTo("E01-01 营业执照副本.pdf");
    }

    @Test
    void unzipAndSha256sumOfLinuxTakeItAsItIs(@TempDir Path folder) throws Exception {
        assumeTrue(isInstalled("unzip") && isInstalled("sha256sum"));
        var file = folder.resolve("一.zip");
        var name = "SRDI-2026-000001-1 虚构企业/E01-01 营业执照副本.pdf";
        try (var out = Files.newOutputStream(file)) {
            var zip = new ArchiveZip(out);
            var digests = new DigestList();
            digests.add(name, zip.put(name, AT, new byte[] {1, 2, 3}));
            zip.put(DigestList.NAME, AT, digests.bytes());
            zip.finish();
        }
        assertThat(run(folder, "unzip", "-q", file.toString())).isZero();
        assertThat(Files.readAllBytes(folder.resolve(name))).containsExactly(1, 2, 3);
        assertThat(run(folder, "sha256sum", "-c", DigestList.NAME)).isZero();
    }

    private static boolean isInstalled(String program) {
        return Files.isExecutable(Path.of("/usr/bin", program));
    }

    private static int run(Path folder, String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile());
        process.environment().put("LC_ALL", "C.UTF-8");
        var running = process.start();
        assertThat(running.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return running.exitValue();
    }

    @Test
    void ofFiveHundredFilesNothingIsHeldButAFewKilobytes() throws IOException {
        var taken = new AtomicLong();
        var zip = new ArchiveZip(new OutputStream() {
            @Override
            public void write(int one) {
                taken.incrementAndGet();
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                taken.addAndGet(length);
            }
        });
        long given = 0;
        for (int file = 0; file < 500; file++) {
            zip.copy("E04-" + file, AT, new Repeated(1_000_000));
            given += 1_000_000;
            assertThat(given - taken.get()).isLessThan(256 * 1024);
        }
        zip.finish();
        assertThat(taken.get()).isGreaterThan(given);
    }

    @Test
    void whatCannotBeReadOnLeavesAShortEntryAndTheOthersWhole() throws IOException {
        var out = new ByteArrayOutputStream();
        var zip = new ArchiveZip(out);
        assertThat(zip.copy("broken", AT, new Failing()).whole()).isFalse();
        assertThat(zip.copy("good", AT, new ByteArrayInputStream(new byte[] {7, 8}))
                        .whole())
                .isTrue();
        zip.finish();
        var names = new ArrayList<String>();
        try (var read = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var entry = read.getNextEntry(); entry != null; entry = read.getNextEntry()) {
                names.add(entry.getName() + ":" + read.readAllBytes().length);
            }
        }
        assertThat(names).containsExactly("broken:1", "good:2");
    }

    @Test
    void thatNobodyTakesItAnyMoreIsThrown() {
        var zip = new ArchiveZip(new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("gone");
            }
        });
        assertThatThrownBy(() -> zip.copy("file", AT, new Repeated(1_000_000))).hasMessage("gone");
    }

    @Test
    void namesHaveNothingThatWindowsForbids() {
        assertThat(ArchiveNames.safe("科技奖励/高企: \"研发\"<机构>|认定*?\\", 40)).isEqualTo("科技奖励-高企- -研发-机构-认定-");
        assertThat(ArchiveNames.safe("  ..名字. ", 40)).isEqualTo("名字");
        assertThat(ArchiveNames.safe("企".repeat(90), 60)).hasSize(60);
        assertThat(ArchiveNames.safe("a\u202Efdp.exe\n", 60)).isEqualTo("a-fdp.exe-");
    }

    /** As many bytes as wanted, none of them held. */
    private static final class Repeated extends InputStream {

        private int left;

        Repeated(int length) {
            left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? 1 : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int read = Math.min(left, length);
            left -= read;
            return read;
        }
    }

    private static final class Failing extends InputStream {

        private boolean begun;

        @Override
        public int read() throws IOException {
            throw new IOException("the disk");
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (begun) {
                throw new IOException("the disk");
            }
            begun = true;
            return 1;
        }
    }
}
