package io.tidu.publication.web;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * A map of its own that a province may show.
 *
 * @param outlines a GeoJSON file whose areas have a {@code code} (GB/T 2260) of a county or city
 * @param note the number under which the map was approved (审图号), shown below it
 */
@ConfigurationProperties("tidu.map")
record MapSettings(@Nullable Path outlines, @Nullable String note) {}
