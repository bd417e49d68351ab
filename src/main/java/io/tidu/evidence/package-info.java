/**
 * The files a title rests on: received, inspected by content, kept under the hash of their bytes and shown again, each
 * in a named slot of a dossier. Knows no filing: whoever owns the dossier says through {@link io.tidu.evidence.DossierGate}
 * who may read and change it.
 */
@ApplicationModule(displayName = "Evidence")
@NullMarked
package io.tidu.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
