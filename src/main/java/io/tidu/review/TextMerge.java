package io.tidu.review;

import java.util.List;
import java.util.Optional;

/**
 * Brings together what two people made of one text. What they did in different places goes together; what both put into the same place stands
 * one after the other; where one changed what the other changed as well, only a person can say what is meant.
 */
public final class TextMerge {

    private final String base;
    private final StringBuilder woven = new StringBuilder();
    private int at;

    private TextMerge(String base) {
        this.base = base;
    }

    /** @return empty if they cannot be brought together without taking something from one of them */
    public static Optional<String> merge(String base, String mine, String theirs) {
        if (mine.equals(theirs) || theirs.equals(base)) {
            return Optional.of(mine);
        }
        if (mine.equals(base)) {
            return Optional.of(theirs);
        }
        return new TextMerge(base).weave(TextEdit.between(base, mine), TextEdit.between(base, theirs));
    }

    private Optional<String> weave(List<TextEdit> mine, List<TextEdit> theirs) {
        int i = 0;
        int j = 0;
        while (i < mine.size() && j < theirs.size()) {
            var own = mine.get(i);
            var other = theirs.get(j);
            if (own.liesBefore(other)) {
                take(own);
                i++;
            } else if (other.liesBefore(own)) {
                take(other);
                j++;
            } else if (own.equals(other) || areAtOnePlace(own, other)) {
                take(both(own, other));
                i++;
                j++;
            } else {
                return Optional.empty();
            }
        }
        mine.subList(i, mine.size()).forEach(this::take);
        theirs.subList(j, theirs.size()).forEach(this::take);
        return Optional.of(woven.append(base, at, base.length()).toString());
    }

    private void take(TextEdit edit) {
        woven.append(base, at, edit.from()).append(edit.words());
        at = edit.to();
    }

    private static boolean areAtOnePlace(TextEdit own, TextEdit other) {
        return own.isInsertion() && other.isInsertion() && own.from() == other.from();
    }

    /** One who has already got what the other wrote, and went on, does not get it again. */
    private static TextEdit both(TextEdit own, TextEdit other) {
        if (own.words().contains(other.words())) {
            return own;
        }
        return other.words().contains(own.words())
                ? other
                : new TextEdit(own.from(), own.to(), other.words() + own.words());
    }
}
