package io.tidu.filing.archive;

import io.tidu.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What a package would have.
 *
 * @param bytes of the files; the forms and sheets come on top
 * @param refusal why it is not made like that; null if it is
 */
public record ArchivePreview(
        int filings, long files, long bytes, @Nullable RuleViolation refusal) {}
