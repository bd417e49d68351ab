/**
 * What people and programs without an account see: pages from templates and services over HTTP. Stateless, cacheable, readable
 * without a script. Knows the module only by what it offers publicly.
 */
@NullMarked
package io.tidu.publication.web;

import org.jspecify.annotations.NullMarked;
