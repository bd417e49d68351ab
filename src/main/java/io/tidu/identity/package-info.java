/**
 * Who acts: accounts, their roles, the bureaus they work for and the territory these cover, and the trail of what
 * everybody did. Knows no filing and no title.
 */
@ApplicationModule(displayName = "Identity")
@NullMarked
package io.tidu.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
