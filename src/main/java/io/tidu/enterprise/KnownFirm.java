package io.tidu.enterprise;

import io.tidu.shared.EnterpriseId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a firm is and was called, and where it is.
 *
 * @param names in the order of time, the present name last
 */
public record KnownFirm(
        EnterpriseId id, List<NameSpell> names, @Nullable String address) {

    public KnownFirm {
        names = List.copyOf(names);
    }
}
