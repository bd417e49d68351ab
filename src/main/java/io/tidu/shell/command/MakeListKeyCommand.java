package io.tidu.shell.command;

import io.tidu.publication.ListKeyMaking;
import java.io.PrintStream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the key that signs lists from now on; the option says the algorithm. */
@Component
@ConditionalOnProperty(CommandMode.MAKE_LIST_KEY)
class MakeListKeyCommand implements ApplicationRunner, ExitCodeGenerator {

    private final ListKeyMaking making;
    private final String algorithm;
    private final BothLanguages said;
    private int exitCode = 1;

    @Autowired
    MakeListKeyCommand(
            ListKeyMaking making, @Value("${" + CommandMode.MAKE_LIST_KEY + "}") String asked, MessageSource messages) {
        this(making, asked, messages, System.out);
    }

    MakeListKeyCommand(ListKeyMaking making, String asked, MessageSource messages, PrintStream out) {
        this.making = making;
        this.algorithm = asked.isEmpty() || asked.equals("true")
                ? ListKeyMaking.algorithms().getFirst()
                : asked;
        this.said = new BothLanguages(messages, out);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        making.make(algorithm).ifPresentOrElse(this::made, this::unknown);
    }

    private void made(ListKeyMaking.Made key) {
        said.say("publication.key.made", key.id(), key.algorithm(), key.file().toString());
        exitCode = 0;
    }

    private void unknown() {
        said.say("publication.key.unknown", String.join(", ", ListKeyMaking.algorithms()));
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }
}
