package io.tidu.title.life;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The rules as they are delivered. */
public final class DeliveredRules {

    private DeliveredRules() {}

    public static KeepingRules all() {
        try {
            return new KeepingFiles().keepingRules(new PathMatchingResourcePatternResolver());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
