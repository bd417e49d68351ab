package io.tidu.publication;

import org.jspecify.annotations.Nullable;

/**
 * What a list is kept under, and not part of what it says.
 *
 * @param supplement 0 for the list of a notice, 1 and so on for what was added to it later
 * @param added how many firms a correction put on it
 */
record ListPlace(@Nullable NoticeId notice, int supplement, int added) {}
