/**
 * Takes the files of filings away (打包): one filing as it is asked for, many as a long job whose result is kept for some days. Whoever
 * may read a filing and its evidence may, and every file that is in a package is in the log as if it had been opened alone.
 */
@NamedInterface("archive")
@NullMarked
package io.tidu.filing.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
