package io.tidu.title;

import io.tidu.title.life.TitleFacts;
import io.tidu.title.life.TitleLife;

/** A title with the whole of its life, as it stands on a day. */
public record TitleLine(TitleRow title, TitleFacts facts, TitleLife life) {}
