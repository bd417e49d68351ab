package io.tidu.review.question;

import io.tidu.identity.BureauLevel;
import java.time.Instant;

/**
 * That somebody has settled a question, or opened it again. Only added, never changed.
 *
 * @param question its key
 * @param basis what it rested on then; another one is another question
 * @param settled false where it was opened again
 * @param words the reason
 * @param bureau as it was called then
 */
public record Settlement(
        String question,
        String basis,
        int submissionNo,
        boolean settled,
        String words,
        String bureau,
        BureauLevel level,
        String by,
        Instant at) {}
