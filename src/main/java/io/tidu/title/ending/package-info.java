/**
 * The rules by which titles are taken away before their last day: causes, what else goes with them, and who may not apply again for how
 * long. Dated data with their clauses, read from {@code db/endings/rules.yaml}.
 */
@NamedInterface("ending")
@NullMarked
package io.tidu.title.ending;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
