/**
 * Says whether a list, a proof or a signature is what was published, from nothing but the bytes and a public key. Depends on
 * the JDK alone: packed into a small jar of its own, it works without this program and without a network. The rest of the
 * module makes its lists by the same classes, so that making and checking cannot drift apart.
 */
@NullMarked
package io.tidu.publication.verifier;

import org.jspecify.annotations.NullMarked;
