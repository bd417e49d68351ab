package io.tidu.shell.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.tidu.TiduTest;
import io.tidu.publication.ListKeyMaking;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.MessageSource;

@TiduTest
class MakeListKeyCommandTest {

    @Autowired
    private ListKeyMaking making;

    @Autowired
    private MessageSource messages;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void makesAKeyAndSaysInBothLanguagesWhereItLies() {
        assertThat(run("")).isZero();

        assertThat(out.toString(UTF_8)).contains("已生成签名密钥", "Made the signing key", "Ed25519", "signing-key.pem");
    }

    @Test
    void saysWhichAlgorithmsThereAreIfAnotherIsAskedFor() {
        assertThat(run("RSA")).isEqualTo(1);

        assertThat(out.toString(UTF_8)).contains("没有这种签名算法", "Ed25519, ECDSA-P256, SM2-SM3");
    }

    private int run(String asked) {
        var command = new MakeListKeyCommand(making, asked, messages, new PrintStream(out, true, UTF_8));
        command.run(new DefaultApplicationArguments());
        return command.getExitCode();
    }
}
