package io.tidu.publication;

import io.tidu.publication.statement.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An objection with everything that was done about it.
 *
 * @param statement with name and contact masked; null for who does not handle it
 */
public record ObjectionView(
        ObjectionRow row,
        ObjectionRights rights,
        @Nullable Statement statement,
        List<ObjectionInquiry> inquiries,
        List<ObjectionFinding> findings) {}
