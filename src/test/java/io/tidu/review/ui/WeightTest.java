package io.tidu.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.collaborationengine.CollaborationEngine;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.tabs.TabSheet;
import io.tidu.Screens;
import io.tidu.filing.FieldPath;
import io.tidu.filing.FilingService;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.Stage.Case;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.ReflectionTestUtils;

/** How much the server keeps of the officials' screens: each node is a kilobyte or so, for everybody who is logged in. */
class WeightTest extends Screens {

    private static final int MOST_OF_A_FILE = 200;
    private static final int MOST_OF_A_DESK = 330;

    @Autowired
    private FilingService filings;

    @Test
    void aFileIsLightWhateverOfItIsLookedAt() {
        look(stage.in(FilingStatus.COUNTY_REVIEW));
        for (int tab : List.of(0, 1, 2, 3, 0)) {
            find(TabSheet.class).single().setSelectedIndex(tab);
            assertThat(nodes()).as("tab %s", tab).isBetween(50, MOST_OF_A_FILE);
        }
    }

    @Test
    void aLongFileIsNoHeavierThanAShortOne() {
        var small = stage.in(FilingStatus.COUNTY_REVIEW);
        look(small);
        int light = nodesOfFigures();
        var large = stage.complete();
        var rows = new HashMap<FieldPath, String>();
        for (int i = 2; i < 12; i++) {
            rows.put(FieldPath.of("products", "r" + i, "name"), "继电器" + i);
            rows.put(FieldPath.of("products", "r" + i, "revenue"), "1");
            rows.put(FieldPath.of("products", "r" + i, "leading"), "false");
        }
        stage.fill(large, rows);
        for (int i = 0; i < 5; i++) {
            stage.attach(large, "E04");
        }
        stage.lead(large, FilingStatus.COUNTY_REVIEW);
        look(large);
        assertThat(nodesOfFigures()).isEqualTo(light);
        assertThat(said()).contains("继电器11");
    }

    @Test
    void aDeskAndManyFilesLeaveNothingBehind() {
        var files = IntStream.range(0, 4)
                .mapToObj(each -> stage.in(FilingStatus.COUNTY_REVIEW))
                .toList();
        look(files.getFirst());
        int first = nodes();
        for (var file : files) {
            enter(stage.county, "desk");
            assertThat(nodes()).isLessThan(MOST_OF_A_DESK);
            look(file);
            assertThat(nodes()).isEqualTo(first);
        }
    }

    /** The engine behind the names of who is here keeps the whole screen of a connection that is not closed. */
    @Test
    void whoeverWasHereIsNotKeptAfterwards() {
        var file = stage.in(FilingStatus.COUNTY_REVIEW);
        look(file);
        assertThat(connections()).isEqualTo(1);
        for (int i = 0; i < 3; i++) {
            look(file);
            assertThat(connections()).isEqualTo(1);
        }
        UI.getCurrent().navigate("nowhere");
        assertThat(connections()).isZero();
    }

    /** Those that were not closed. */
    private static long connections() {
        var all = (Collection<?>) part(CollaborationEngine.getInstance(), "registrations");
        return all.stream()
                .map(each -> (AtomicReference<?>) part(each, "topicConnectionReference"))
                .filter(open -> open.get() != null)
                .count();
    }

    private static Object part(Object of, String name) {
        return Objects.requireNonNull(ReflectionTestUtils.getField(of, name));
    }

    private int nodesOfFigures() {
        find(TabSheet.class).single().setSelectedIndex(1);
        return nodes();
    }

    /** As many as there are once the browser was answered. */
    private int nodes() {
        roundTrip();
        var count = new AtomicInteger();
        UI.getCurrent().getInternals().getStateTree().getRootNode().visitNodeTree(node -> count.incrementAndGet());
        return count.get();
    }

    private void look(Case filing) {
        enter(
                stage.county,
                "desk/" + filings.open(filing.filler(), filing.id()).row().number());
    }
}
