/**
 * Rounds that the ministry decides (小巨人, 单项冠军): the province recommends by lists, records that it sent them and what the ministry showed,
 * and takes the ministry's list in. Lists of the ministry are never merged with the signed lists of the province.
 */
@NamedInterface("national")
@NullMarked
package io.tidu.publication.national;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
