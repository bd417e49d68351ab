package io.tidu.publication;

import io.tidu.identity.Actor;
import io.tidu.identity.AuditTrail;
import io.tidu.publication.verifier.SignatureSuite;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes keys for signing lists; only who can start the program on its own machine can. */
@Service
public class ListKeyMaking {

    /** What was made, and where the private half lies. */
    public record Made(String id, String algorithm, Path file) {}

    private final SigningKeys keys;
    private final AuditTrail trail;

    ListKeyMaking(SigningKeys keys, AuditTrail trail) {
        this.keys = keys;
        this.trail = trail;
    }

    /** The names of the ways to sign; the first is the usual one. */
    public static List<String> algorithms() {
        return Arrays.stream(SignatureSuite.values()).map(SignatureSuite::label).toList();
    }

    /**
     * The next list is signed by it; the key before is kept beside it and stays valid for what it signed.
     *
     * @return empty if no way to sign has that name
     */
    @Transactional
    public Optional<Made> make(String algorithm) {
        return SignatureSuite.of(algorithm).map(this::make);
    }

    private Made make(SignatureSuite suite) {
        var key = keys.make(suite);
        trail.record(Actor.program("make-list-key"), "list-key:" + key.id(), "MADE", null, suite.label());
        return new Made(key.id(), suite.label(), keys.file());
    }
}
