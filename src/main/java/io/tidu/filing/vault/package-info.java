/**
 * A firm's vault (企业材料库): every document it has ever put into a filing, once, with what it says of how long it holds and
 * where it is used. Nothing is kept here that is not kept there.
 */
@NullMarked
package io.tidu.filing.vault;

import org.jspecify.annotations.NullMarked;
