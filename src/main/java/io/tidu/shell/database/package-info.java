/**
 * Where the database comes from: the address an administrator names, or an embedded MariaDB under the data folder so that
 * a newcomer needs nothing but a JDK. Whatever can be refused politely is refused before anything else has started.
 */
@NamedInterface("database")
@NullMarked
package io.tidu.shell.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
