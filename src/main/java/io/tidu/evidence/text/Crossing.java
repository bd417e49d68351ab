package io.tidu.evidence.text;

import java.util.List;
import java.util.Map;

/**
 * A line of a table whose headings stand on two lines.
 *
 * @param after it counts only behind one of these lines of the same table; empty if it always does
 * @param under what it is, by what stands in the second line above the number
 */
record Crossing(List<String> after, Map<String, String> under) {}
