package io.tidu.evidence.text;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** In which unit the amounts of tables are, as far as a paper has said by now. None is ever guessed. */
final class Units {

    /** “编制单位：…” names a firm. */
    private static final Pattern SAID =
            Pattern.compile("(?:(?<!编制|填报|申报|审计|参保|缴费)单位:?(?:为|均为)?|以|均为)(?:人民币)?(亿元|万元|千元|元)|\\(人民币(亿元|万元|千元|元)\\)");
    /** Holds for the whole paper from there on. */
    private static final Pattern EVERYWHERE = Pattern.compile("特别(?:注明|说明)|除另有|均以|均为");

    private static final Pattern IN_HEADING = Pattern.compile("\\((亿元|万元|千元|元)\\)");

    private final Set<Unit> said = EnumSet.noneOf(Unit.class);
    private @Nullable Unit unit;
    private @Nullable Unit everywhere;
    private boolean here;
    /** Said since the last line of a table. */
    private boolean fresh;

    void note(String line) {
        var found = SAID.matcher(line);
        if (found.find()) {
            say(found);
            everywhere = EVERYWHERE.matcher(line).find() ? unit : everywhere;
        }
    }

    private void say(MatchResult found) {
        unit = Unit.of(found.group(1) == null ? found.group(2) : found.group(1)).orElse(null);
        here = unit != null;
        fresh = here;
        Optional.ofNullable(unit).ifPresent(said::add);
    }

    /** The unit of another table does for this one only in a paper that has named no second. */
    void table(String heading) {
        var own = IN_HEADING.matcher(heading);
        if (own.find()) {
            unit = Unit.of(own.group(1)).orElse(null);
            here = true;
            fresh = true;
        } else if (!fresh && everywhere != null) {
            unit = everywhere;
            here = true;
        } else if (!fresh && said.size() > 1) {
            here = false;
        }
    }

    void line() {
        fresh = false;
    }

    /** What was said for one page holds on as a guess. */
    void leave() {
        unit = everywhere == null ? unit : everywhere;
        here = everywhere != null;
        fresh = false;
    }

    @Nullable
    Unit unit() {
        return unit;
    }

    boolean areSaid() {
        return here;
    }
}
