package io.tidu.review.ui;

import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import io.tidu.filing.FilingMovedOn;
import io.tidu.filing.FilingService;
import io.tidu.filing.FilingView;
import io.tidu.filing.HistoryRow;
import io.tidu.identity.Actor;
import io.tidu.identity.ui.LiveScreens;
import io.tidu.identity.ui.PeopleHere;
import io.tidu.shared.LiveTopic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The others on the same filing: who is here, what they have done meanwhile, and what becomes of the words that this person was writing
 * when that happened.
 */
class Company {

    private static final String PLACE = "review.place.";
    private static final Set<String> TABS = Set.of("findings", "figures", "changes", "history");

    private final PeopleHere people;
    private final StaleNote note;
    private String place = PLACE + "file";
    private @Nullable OpinionEditor opinion;
    private @Nullable ReasonDialog asked;
    private @Nullable ReturnList points;

    /** @param load asked for when the person wants to see how the filing stands now */
    Company(
            Actor actor,
            FilingView view,
            HistoryRow last,
            FilingService filings,
            LiveScreens live,
            Consumer<Company> load) {
        people = new PeopleHere(actor, topic(view), place);
        note = new StaleNote(actor, view, last, filings, () -> load.accept(this));
        live.follow(people, List.of(LiveTopic.filing(view.id().value())), note::check);
    }

    /** Officials of the territory among themselves: a firm's people meet elsewhere. */
    private static String topic(FilingView view) {
        return "filing/" + view.id().value() + "/officials";
    }

    PeopleHere people() {
        return people;
    }

    StaleNote note() {
        return note;
    }

    /** Tells the others at which of them this person looks; one that has no name for it is the file as a whole. */
    void follows(TabSheet tabs) {
        looksAt(tabs.getSelectedTab());
        tabs.addSelectedChangeListener(changed -> looksAt(changed.getSelectedTab()));
    }

    private void looksAt(@Nullable Tab tab) {
        place = PLACE
                + Optional.ofNullable(tab)
                        .flatMap(Tab::getId)
                        .filter(TABS::contains)
                        .orElse("file");
        people.at(place);
    }

    void writes(OpinionEditor editor) {
        opinion = editor;
        editor.onWriting(() -> people.at(PLACE + "opinion"), () -> people.at(place));
    }

    void points(ReturnList list) {
        points = list;
    }

    void asks(ReasonDialog dialog) {
        asked = dialog;
        people.at(PLACE + "decision");
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                people.at(place);
            }
        });
        dialog.open();
    }

    /** Whoever comes too late is told so and sees it on the screen as well. */
    void unlessMovedOn(Runnable decision) {
        try {
            decision.run();
        } catch (FilingMovedOn movedOn) {
            note.check();
            throw movedOn;
        }
    }

    /**
     * Takes over what was being written on the screen before: points to put right go into the new list, and words that do not stand in the
     * opinion anyway are shown until they are used.
     */
    Optional<KeptWords> keep(Company before) {
        var here = opinion;
        var left = before.leave(points).stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .filter(text -> here == null || !here.text().contains(text))
                .toList();
        return left.isEmpty() ? Optional.empty() : Optional.of(new KeptWords(left, here == null ? null : here::append));
    }

    private List<String> leave(@Nullable ReturnList next) {
        var words = new ArrayList<String>();
        if (opinion != null) {
            words.add(opinion.text());
        }
        if (asked != null) {
            words.add(asked.words());
            asked.close();
        }
        if (points != null) {
            for (var item : points.items()) {
                if (next != null) {
                    next.add(item);
                } else if (item.note() != null) {
                    words.add(item.note());
                }
            }
        }
        return words;
    }
}
