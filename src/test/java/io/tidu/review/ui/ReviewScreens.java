package io.tidu.review.ui;

import com.vaadin.flow.component.tabs.TabSheet;
import io.tidu.Screens;
import io.tidu.filing.FilingService;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.HistoryRow;
import io.tidu.filing.Stage.Case;
import io.tidu.identity.Actor;
import org.springframework.beans.factory.annotation.Autowired;

/** The screen of one filing, opened and read by officials. */
abstract class ReviewScreens extends Screens {

    @Autowired
    FilingService filings;

    void look(Actor person, Case filing) {
        enter(person, "desk/" + number(filing));
    }

    void claims(String tab) {
        test(find(TabSheet.class).single()).select(tab);
    }

    String number(Case filing) {
        return String.valueOf(filings.open(filing.filler(), filing.id()).row().number());
    }

    FilingStatus status(Case filing) {
        return filings.open(filing.filler(), filing.id()).status();
    }

    HistoryRow last(Case filing) {
        return filings.history(filing.filler(), filing.id()).getLast();
    }
}
