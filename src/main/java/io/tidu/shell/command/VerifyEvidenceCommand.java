package io.tidu.shell.command;

import io.tidu.evidence.EvidenceVerification;
import io.tidu.evidence.Sizes;
import io.tidu.evidence.VerificationProblem;
import io.tidu.evidence.VerificationProblem.Place;
import io.tidu.evidence.VerificationRow;
import io.tidu.identity.Actor;
import java.io.PrintStream;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Reads and hashes all evidence again; prints one line for each file that is not what it was, and one with the sum. */
@Component
@ConditionalOnProperty(CommandMode.VERIFY_EVIDENCE)
class VerifyEvidenceCommand implements ApplicationRunner, ExitCodeGenerator {

    private final EvidenceVerification verification;
    private final BothLanguages said;
    private int exitCode = 1;

    @Autowired
    VerifyEvidenceCommand(EvidenceVerification verification, MessageSource messages) {
        this(verification, messages, System.out);
    }

    VerifyEvidenceCommand(EvidenceVerification verification, MessageSource messages, PrintStream out) {
        this.verification = verification;
        this.said = new BothLanguages(messages, out);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var row = verification.run(Actor.program("verify-evidence"), this::print);
        said.say("evidence.verify.sum", row.checked(), row.total(), Sizes.inWords(row.bytes()), row.problems());
        exitCode = exitCode(row);
    }

    private static int exitCode(VerificationRow row) {
        return row.isSound() ? 0 : 1;
    }

    private void print(VerificationProblem problem) {
        var places = problem.places().stream().map(VerifyEvidenceCommand::words).collect(Collectors.joining("; "));
        said.sayOf("evidence.verify.kind." + problem.kind(), "sha256 " + problem.digest() + "  " + places);
    }

    private static String words(Place place) {
        return "%s %s %s “%s”"
                .formatted(place.dossier(), place.firmName(), place.slot().value(), place.fileName());
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }
}
