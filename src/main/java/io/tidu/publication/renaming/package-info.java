/** Lists of firms that go on under another name (更名名单): made of the new names that counties confirmed, for each rung the firms hold. */
@NamedInterface("renaming")
@NullMarked
package io.tidu.publication.renaming;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
