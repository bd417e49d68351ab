/**
 * The life of a title (称号动态管理): the dated rules of keeping it, and one pure function that says how a title stands on a day, what is due
 * next and what follows if it is missed. Knows no database; the rules are {@code db/titles}.
 */
@NamedInterface("life")
@NullMarked
package io.tidu.title.life;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
