package io.tidu.enterprise;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** Whom to call at an enterprise. Personal data: shown whole only to the enterprise and the bureaus in charge of it. */
@Embeddable
public record Contact(
        @Column(name = "contact_name") @Nullable String name,
        @Column(name = "contact_phone") @Nullable String phone,
        @Column(name = "contact_email") @Nullable String email) {}
