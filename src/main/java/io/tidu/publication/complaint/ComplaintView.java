package io.tidu.publication.complaint;

import io.tidu.publication.statement.Statement;
import org.jspecify.annotations.Nullable;

/** @param statement with name and contact masked; null for who does not handle it */
public record ComplaintView(
        ComplaintRow row, ComplaintRights rights, @Nullable Statement statement) {}
