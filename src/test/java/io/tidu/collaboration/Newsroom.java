package io.tidu.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidu.TiduTest;
import io.tidu.filing.FilingService;
import io.tidu.filing.Stage;
import io.tidu.identity.AccountId;
import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.OfBureau;
import io.tidu.identity.BureauLevel;
import io.tidu.shared.TimeOrderedId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Somebody who is told, in a province of their own. */
@TiduTest
abstract class Newsroom {

    @Autowired
    NewsService news;

    @Autowired
    FilingService filings;

    @Autowired
    ApplicationContext context;

    Stage stage;

    @BeforeEach
    void begin() {
        stage = new Stage(context);
    }

    List<NewsTopic> unread(Actor actor) {
        var rows = news.page(actor, true, 0, 20);
        assertThat(news.unread(actor)).isEqualTo(rows.size());
        return rows.stream().map(NewsRow::topic).toList();
    }

    Actor colleague() {
        return new Actor(
                AccountId.next(),
                "同事",
                stage.county.role(),
                new OfBureau(stage.countyBureau, BureauLevel.COUNTY),
                "127.0.0.1");
    }

    static UUID key() {
        return TimeOrderedId.next();
    }
}
