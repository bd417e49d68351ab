/**
 * What a firm claims, compared with what its papers say: proposals beside figures, and questions for people. Evaluated as a whole by
 * {@link io.tidu.filing.check.CrossChecks}, without a database; the rules are {@code db/checks/rules.yaml}.
 */
@NamedInterface("check")
@NullMarked
package io.tidu.filing.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
