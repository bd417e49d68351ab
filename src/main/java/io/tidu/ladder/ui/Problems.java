package io.tidu.ladder.ui;

import io.tidu.ladder.DraftProblem;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is wrong with a draft, in words, by the place where it is to be shown. */
record Problems(List<DraftProblem> all, BookWords words) {

    /** Arguments: the line, and the reason in the words of the reader. */
    private static final String READER = "ladder.draft.problem.reader";

    /** @param provision null for the whole. @return empty if there is nothing wrong with that field */
    String at(@Nullable String provision, String field) {
        return all.stream()
                .filter(problem -> Objects.equals(problem.provision(), provision))
                .filter(problem -> problem.field().equals(field))
                .map(this::say)
                .collect(Collectors.joining(" "));
    }

    long in(String provision) {
        return all.stream()
                .filter(problem -> provision.equals(problem.provision()))
                .count();
    }

    String say(DraftProblem problem) {
        if (problem.messageKey().equals(READER)) {
            var said = ReaderReasons.say(String.valueOf(problem.arguments().getLast()), words);
            if (said.isPresent()) {
                return said.get();
            }
        }
        return words.say(problem.messageKey(), problem.arguments().toArray());
    }
}
