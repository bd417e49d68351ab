package io.tidu.shell.command;

import io.tidu.filing.RerunFailure;
import io.tidu.filing.RerunReport;
import io.tidu.filing.RerunWatch;
import io.tidu.filing.VerdictRerun;
import io.tidu.identity.Actor;
import java.io.PrintStream;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Prints one line for each verdict that was not reproduced, and one with the sum. */
@Component
@ConditionalOnProperty(CommandMode.RERUN)
class RerunCommand implements ApplicationRunner, ExitCodeGenerator {

    private final VerdictRerun rerun;
    private final MessageSource messages;
    private final PrintStream out;
    private int exitCode = 1;

    @Autowired
    RerunCommand(VerdictRerun rerun, MessageSource messages) {
        this(rerun, messages, System.out);
    }

    RerunCommand(VerdictRerun rerun, MessageSource messages, PrintStream out) {
        this.rerun = rerun;
        this.messages = messages;
        this.out = out;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var report = rerun.run(Actor.program("rerun"), new Listing());
        new BothLanguages(messages, out)
                .say("filing.rerun.sum", report.judged(), report.reproduced(), report.otherNotation(), report.failed());
        exitCode = succeeded(report) ? 0 : 1;
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }

    private static boolean succeeded(RerunReport report) {
        return report.complete() && report.failed() == 0;
    }

    private final class Listing implements RerunWatch {

        @Override
        public boolean at(long done, long total) {
            return true;
        }

        @Override
        public void failed(RerunFailure failure) {
            var number = failure.number() == null ? failure.filing().value().toString() : failure.number();
            var detail = failure.detail() == null ? "" : "  " + failure.detail();
            out.println(number + " #" + failure.submission() + "  "
                    + messages.getMessage(failure.reason().messageKey(), new Object[0], Locale.SIMPLIFIED_CHINESE)
                    + "  |  "
                    + messages.getMessage(failure.reason().messageKey(), new Object[0], Locale.ENGLISH)
                    + detail);
        }
    }
}
