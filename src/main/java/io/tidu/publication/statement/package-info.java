/**
 * What people without an account send: a real name, a contact, a reason and files, for a receipt. The same for objections to notices and
 * for complaints about titles.
 */
@NullMarked
package io.tidu.publication.statement;

import org.jspecify.annotations.NullMarked;
