package io.tidu.enterprise;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The master data of an enterprise, for itself and for the bureaus in charge of it.
 *
 * @param statusReason why it was refused or disabled, in the words of whoever did it
 * @param names all its names, oldest first
 * @param version of the row that was read; an edit based on an older one is refused
 */
public record EnterpriseProfile(
        EnterpriseRow enterprise,
        EnterpriseStatus status,
        @Nullable String statusReason,
        @Nullable String address,
        Contact contact,
        List<NameSpell> names,
        Instant registeredAt,
        long version) {}
