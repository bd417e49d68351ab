package io.tidu.identity.ui;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was read from a field; there once the {@link Reading} it belongs to is complete. */
public final class Entry<T> {

    private final @Nullable T value;

    Entry(@Nullable T value) {
        this.value = value;
    }

    /** @throws NullPointerException if the field was wrong, or an optional one empty */
    public T get() {
        return Objects.requireNonNull(value);
    }

    /** The value of a field that may stay empty. */
    public @Nullable T orNull() {
        return value;
    }
}
