package io.tidu.title;

/**
 * What became of a rung in a calendar year.
 *
 * @param recognised titles that lists of the year recognised
 * @param renewed titles that lists of the year renewed
 * @param held titles validly held at the end of the year; of a year still running, on the day the question was asked for
 */
public record YearFigure(String rung, int year, int recognised, int renewed, int held) {}
