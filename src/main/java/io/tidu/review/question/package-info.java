/**
 * Questions that comparing papers and figures raises ({@link io.tidu.filing.check.CrossChecks}), and how people settled them. They decide
 * nothing: whoever decides may leave any of them open. Firms learn of none here.
 */
@NamedInterface("question")
@NullMarked
package io.tidu.review.question;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
