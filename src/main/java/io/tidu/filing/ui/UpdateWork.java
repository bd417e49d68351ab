package io.tidu.filing.ui;

import io.tidu.filing.YearlyForms;
import io.tidu.filing.upkeep.UpdateService;
import io.tidu.identity.Actor;
import io.tidu.identity.CurrentActor;
import org.springframework.stereotype.Component;

/** What the parts of the yearly update's screens work with. The person is asked for anew at every call, never kept. */
@Component
record UpdateWork(UpdateService updates, YearlyForms forms, CurrentActor current, FilingWords words) {

    Actor actor() {
        return current.require();
    }
}
