package io.tidu.evidence;

import io.tidu.evidence.VerificationProblem.Kind;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads one content to its end and says what is wrong with it. */
final class ContentCheck {

    private static final Logger log = LoggerFactory.getLogger(ContentCheck.class);

    /** It was asked to stop in the middle of a content. */
    static final class Stopped extends RuntimeException {}

    private final ContentStore store;
    private final LongPredicate goesOn;

    /** @param goesOn is told every piece that was read; says whether to go on */
    ContentCheck(ContentStore store, LongPredicate goesOn) {
        this.store = store;
        this.goesOn = goesOn;
    }

    Optional<Kind> of(Digest digest, long size) {
        var algorithm = Digest.algorithm();
        // one byte more than there should be, to see whether there is one
        try (var in = store.open(digest, 0, size + 1)) {
            var buffer = new byte[64 * 1024];
            long read = 0;
            for (int piece = in.read(buffer); piece >= 0; piece = in.read(buffer)) {
                algorithm.update(buffer, 0, piece);
                read += piece;
                if (!goesOn.test(piece)) {
                    throw new Stopped();
                }
            }
            boolean same = read == size && Digest.of(algorithm.digest()).equals(digest);
            return same ? Optional.empty() : Optional.of(Kind.CHANGED);
        } catch (NoSuchFileException e) {
            return Optional.of(Kind.MISSING);
        } catch (IOException e) {
            log.warn("evidence {} cannot be read", digest.hex(), e);
            return Optional.of(Kind.UNREADABLE);
        }
    }
}
