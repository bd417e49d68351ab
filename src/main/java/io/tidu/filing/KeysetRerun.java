package io.tidu.filing;

import io.tidu.identity.Actor;
import io.tidu.identity.NotFound;
import io.tidu.identity.Role;
import java.util.UUID;
import org.springframework.stereotype.Service;

@Service
class KeysetRerun implements VerdictRerun {

    private static final int PAGE = 200;
    private static final UUID FIRST = new UUID(0, 0);

    private final StoredVerdicts verdicts;
    private final Reproducing reproducing;

    KeysetRerun(StoredVerdicts verdicts, Reproducing reproducing) {
        this.verdicts = verdicts;
        this.reproducing = reproducing;
    }

    @Override
    public RerunReport run(Actor actor, RerunWatch watch) {
        if (!actor.is(Role.SYSTEM_ADMIN) && !actor.is(Role.AUDITOR)) {
            throw new NotFound();
        }
        return run(watch, verdicts.count());
    }

    private RerunReport run(RerunWatch watch, long total) {
        long judged = 0;
        long reproduced = 0;
        long otherNotation = 0;
        var last = FIRST;
        while (watch.at(judged, Math.max(total, judged))) {
            var page = verdicts.after(last, PAGE);
            for (var stored : page) {
                judged++;
                switch (reproducing.reproduce(stored)) {
                    case Reproducing.Result.Reproduced(var notation) -> {
                        reproduced++;
                        otherNotation += notation ? 1 : 0;
                    }
                    case Reproducing.Result.Failed(var failure) -> watch.failed(failure);
                }
            }
            if (page.size() < PAGE) {
                watch.at(judged, Math.max(total, judged));
                return new RerunReport(judged, reproduced, otherNotation, true);
            }
            last = page.getLast().id();
        }
        return new RerunReport(judged, reproduced, otherNotation, false);
    }
}
