package io.tidu.publication.web;

import java.util.List;

/** A program asked with parameters that make no sense; it is told all of them at once. */
final class BadQuery extends RuntimeException {

    private final transient List<Problem> problems;

    BadQuery(List<Problem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    List<Problem> problems() {
        return problems;
    }
}
