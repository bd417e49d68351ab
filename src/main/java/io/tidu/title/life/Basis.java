package io.tidu.title.life;

import io.tidu.ladder.Bilingual;
import io.tidu.ladder.Citation;
import org.jspecify.annotations.Nullable;

/**
 * What a rule rests on.
 *
 * @param note what of it is inferred; null where nothing is
 */
public record Basis(Citation citation, @Nullable Bilingual note) {}
