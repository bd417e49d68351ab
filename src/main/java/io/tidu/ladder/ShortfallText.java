package io.tidu.ladder;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in one line what is missing: "差 2 项，3 项数据不足". */
record ShortfallText(Wording words) {

    String say(Shortfall shortfall) {
        var parts = Stream.of(
                        part("unmet", shortfall.unmet()),
                        part("unknown", shortfall.unknown()),
                        part("manual", shortfall.manual()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(words.say("ladder.check.sum.join")));
        return parts.isEmpty() ? words.say("ladder.check.sum.met") : parts;
    }

    private String part(String what, int count) {
        return count == 0 ? "" : words.say("ladder.check.sum." + what, String.valueOf(count));
    }
}
