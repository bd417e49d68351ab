/**
 * The yearly update (年度信息更新): a firm brings its data up to date once a year for every title that asks for it. Typed by one person of the firm,
 * confirmed by its signatory, kept as it was signed, and readable by the bureaus in charge.
 */
@NamedInterface("upkeep")
@NullMarked
package io.tidu.filing.upkeep;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
