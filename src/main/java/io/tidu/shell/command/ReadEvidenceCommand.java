package io.tidu.shell.command;

import io.tidu.evidence.EvidenceReading;
import io.tidu.evidence.ReadingState;
import io.tidu.identity.Actor;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.MessageSource;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Reads the text of evidence again: what was not read whole, with the value {@code all} everything. */
@Component
@ConditionalOnProperty(CommandMode.READ_EVIDENCE)
class ReadEvidenceCommand implements ApplicationRunner {

    private static final Actor PROGRAM = Actor.program("read-evidence");

    private final EvidenceReading readings;
    private final BothLanguages said;
    private final boolean everything;

    ReadEvidenceCommand(EvidenceReading readings, MessageSource messages, Environment environment) {
        this.readings = readings;
        this.said = new BothLanguages(messages, System.out);
        this.everything = "all".equals(environment.getProperty(CommandMode.READ_EVIDENCE));
    }

    @Override
    public void run(ApplicationArguments arguments) {
        readings.readAgain(PROGRAM, everything);
        int read = readings.readNow(PROGRAM);
        var states = readings.overview(PROGRAM);
        said.say(
                "evidence.reading.now",
                String.valueOf(read),
                String.valueOf(states.in(ReadingState.PICTURES) + states.in(ReadingState.UNREADABLE)));
    }
}
