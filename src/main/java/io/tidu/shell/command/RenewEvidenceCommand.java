package io.tidu.shell.command;

import io.tidu.evidence.EvidenceVerification;
import io.tidu.identity.Actor;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Encrypts all evidence under the first key of the key file; what stops it is told as a failed start. */
@Component
@ConditionalOnProperty(CommandMode.RENEW_EVIDENCE)
class RenewEvidenceCommand implements ApplicationRunner {

    private final EvidenceVerification verification;
    private final BothLanguages said;

    RenewEvidenceCommand(EvidenceVerification verification, MessageSource messages) {
        this.verification = verification;
        this.said = new BothLanguages(messages, System.out);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        said.say("evidence.renew.sum", verification.renew(Actor.program("renew-evidence")));
    }
}
