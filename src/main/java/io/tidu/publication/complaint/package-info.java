/**
 * Complaints about holders of titles (投诉举报): anybody, at any time, by real name and with proof. The bureaus of the firm ask it; what
 * turns out founded, or stays unanswered, becomes a case in which the title may be taken away.
 */
@NamedInterface("complaint")
@NullMarked
package io.tidu.publication.complaint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
