package io.tidu.filing;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidu.StatementCount;
import io.tidu.TiduTest;
import io.tidu.evidence.DossierId;
import io.tidu.identity.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Many dossiers asked about together are answered like each by itself, and at the cost of one. */
@TiduTest
class FilingSightTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private FilingSight sight;

    @Autowired
    private StatementCount statements;

    private Stage stage;
    private final List<DossierId> dossiers = new ArrayList<>();

    @BeforeEach
    void fill() {
        stage = new Stage(context);
        for (var status : List.of(FilingStatus.DRAFT, FilingStatus.COUNTY_REVIEW, FilingStatus.CITY_REVIEW)) {
            dossiers.add(new DossierId(stage.in(status).id().value()));
        }
        dossiers.add(new DossierId(UUID.randomUUID()));
    }

    @Test
    void eachSeesTogetherWhatTheySeeOneByOne() {
        for (var person : List.of(stage.county, stage.city, stage.province, stage.otherProvince, stage.expert)) {
            assertThat(sight.readable(person, dossiers)).containsExactlyInAnyOrderElementsOf(oneByOne(person));
        }
        assertThat(sight.readable(stage.county, dossiers)).hasSize(2);
        assertThat(sight.readable(stage.otherProvince, dossiers)).isEmpty();
    }

    @Test
    void manyCostAsMuchAsOne() throws Exception {
        assertThat(statements.ofLooking(() -> sight.readable(stage.county, dossiers)))
                .isEqualTo(statements.ofLooking(() -> sight.readable(stage.county, dossiers.subList(0, 1))));
    }

    private List<DossierId> oneByOne(Actor person) {
        return dossiers.stream()
                .filter(dossier -> sight.mayRead(person, dossier))
                .toList();
    }
}
