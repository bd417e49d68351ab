/**
 * Certificates (证书): for each title that a list of this site grants, a paper with its number, a public page that says how the title stands today, and a
 * proof that holds without this site. A certificate adds nothing to what lists say: it is a way to read one line of them.
 */
@NullMarked
package io.tidu.publication.certificate;

import org.jspecify.annotations.NullMarked;
