/** Who decides about a title: the rungs that the province recommends for and the ministry decides, as dated rules of {@code db/deciders}. */
@NamedInterface("deciding")
@NullMarked
package io.tidu.title.deciding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
