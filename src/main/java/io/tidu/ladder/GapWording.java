package io.tidu.ladder;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Puts changes of figures into words. */
record GapWording(Wording words) {

    /** What would close the gap, to follow what was seen; nothing where no figure does. */
    String closing(Finding finding) {
        if (!finding.together().isEmpty()) {
            return words.say("ladder.close.together", changes(finding.together(), "ladder.join"));
        }
        var gap = finding.gap();
        if (gap == null) {
            return "";
        }
        var changes = new ArrayList<Gap>(List.of(gap));
        changes.addAll(finding.alternatives());
        return words.say("ladder.close.one", changes(changes, "ladder.join.or"));
    }

    private String changes(List<Gap> gaps, String joint) {
        return gaps.stream().map(this::change).collect(Collectors.joining(words.say(joint)));
    }

    String change(Gap gap) {
        return words.say(
                direction(gap),
                words.figure(new FigureRef(gap.figure(), gap.year())),
                words.amount(gap.by().abs(), gap.unit()));
    }

    /** A better place in a ranking is a smaller number. */
    private static String direction(Gap gap) {
        if (gap.by().signum() > 0) {
            return "ladder.change.more";
        }
        return gap.unit() == Unit.PLACES ? "ladder.change.ahead" : "ladder.change.less";
    }
}
