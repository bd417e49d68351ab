package io.tidu.publication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.tidu.publication.verifier.SignatureSuite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The small program as somebody runs it who has nothing but a JDK and the files. */
class OfflineVerifierTest {

    private static final Path JAR =
            Path.of("target/classes/verifier/tidu-verify.jar").toAbsolutePath();

    @TempDir
    private Path folder;

    private record Said(int code, String words) {}

    @BeforeEach
    void theProgramWasBuiltBeforeTheTests() {
        assertThat(JAR).exists();
    }

    @Test
    void saysInBothLanguagesThatAListAndAProofAreValid() throws Exception {
        write(SignedList.of(SignatureSuite.ED25519, 9));

        var list = run("list.json", "list.sig.json", "key.pem");
        var proof = run("proof.json", "key.pem");

        assertThat(list.words()).contains("有效：名单 RD-2026-0001", "VALID: list RD-2026-0001, edition 1, 9 firms");
        assertThat(list.code()).isZero();
        assertThat(proof.words()).contains("有效：名单 RD-2026-0001 第 4 条", "虚构4号公司");
        assertThat(proof.code()).isZero();
    }

    @Test
    void namesTheFirmWhoseLineHasOneAlteredByte() throws Exception {
        var list = SignedList.of(SignatureSuite.ECDSA_P256, 9);
        write(list);
        var altered = list.file();
        int at = new String(altered, UTF_8)
                        .substring(0, new String(altered, UTF_8).indexOf("虚构6号公司"))
                        .getBytes(UTF_8)
                        .length
                + 6;
        altered[at] = '7';
        Files.write(folder.resolve("list.json"), altered);

        var said = run("list.json", "list.sig.json", "key.pem");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.words())
                .contains("被改动：这不是公布的名单 RD-2026-0001", "第 30 行（第 6 条）被改：虚构7号公司")
                .contains("ALTERED", "line 30 (entry 6) changed: 虚构7号公司 91330106T7S000006A");
    }

    @Test
    void saysWhatItNeedsForTheNationalAlgorithms() throws Exception {
        write(SignedList.of(SignatureSuite.SM2, 2));

        var without = run("list.json", "list.sig.json", "key.pem");

        assertThat(without.code()).isEqualTo(2);
        assertThat(without.words()).contains("无法核验", "bcprov-jdk18on.jar");
    }

    @Test
    void saysHowItIsUsedAndThatAFileIsMissing() throws Exception {
        assertThat(run().words()).contains("用法", "Usage");
        assertThat(run("nothing.json", "key.pem").code()).isEqualTo(2);
    }

    @Test
    void holdsNothingButItsOwnPackage() throws IOException {
        try (var jar = new JarFile(JAR.toFile())) {
            assertThat(jar.stream().filter(entry -> entry.getName().endsWith(".class")))
                    .isNotEmpty()
                    .allSatisfy(entry -> assertThat(entry.getName()).startsWith("io/tidu/publication/verifier/"));
        }
        assertThat(Files.size(JAR)).isLessThan(100_000);
    }

    private void write(SignedList list) throws IOException {
        Files.write(folder.resolve("list.json"), list.file());
        Files.write(folder.resolve("list.sig.json"), list.signatureFile());
        Files.write(
                folder.resolve("proof.json"),
                list.proof(Math.min(4, list.content().list().entries())));
        Files.writeString(folder.resolve("key.pem"), list.pem());
    }

    private Said run(String... arguments) throws Exception {
        var command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java", "-XX:TieredStopAtLevel=1", "-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        var output = folder.resolve("output").toFile();
        var program = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output)
                .start();
        try {
            assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            program.destroyForcibly();
        }
        return new Said(program.exitValue(), Files.readString(output.toPath(), UTF_8));
    }
}
