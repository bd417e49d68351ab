package io.tidu.title;

import io.tidu.title.GrantTitles.Kind;
import java.util.UUID;

/**
 * A round whose result comes from outside.
 *
 * @param kind of list it leads to
 * @param firms how many were sent
 */
public record AwaitedCall(UUID id, String rung, Kind kind, int year, int batch, int firms) {}
