package io.tidu.evidence.text;

import java.util.List;

/**
 * What a text is read for.
 *
 * @param notAfter words that make the label behind them another
 * @param weak whether it may confirm and never contradicts
 */
record Term(String code, List<String> labels, List<String> notAfter, boolean weak) {}
