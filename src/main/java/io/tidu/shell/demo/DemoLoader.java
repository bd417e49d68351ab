package io.tidu.shell.demo;

import io.tidu.identity.BureauDirectory;
import io.tidu.identity.BureauLevel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells the story once, when there is nothing yet. */
@Component
@Order(0)
@ConditionalOnProperty("tidu.demo")
class DemoLoader implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(DemoLoader.class);

    private final BureauDirectory bureaus;
    private final DemoPlaces places;
    private final DemoPeople people;
    private final DemoFirms firms;
    private final DemoStory story;
    private final DemoRules rules;
    private final DemoClock clock;

    DemoLoader(
            BureauDirectory bureaus,
            DemoPlaces places,
            DemoPeople people,
            DemoFirms firms,
            DemoStory story,
            DemoRules rules,
            DemoClock clock) {
        this.bureaus = bureaus;
        this.places = places;
        this.people = people;
        this.firms = firms;
        this.story = story;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!bureaus.ofLevel(BureauLevel.PROVINCE).isEmpty()) {
            return;
        }
        log.info("正在准备演示数据，只在首次启动时进行，约需一分钟…… Preparing the demo data, once, for about a minute…");
        try {
            var tree = places.found();
            var cast = people.enter(tree, firms);
            story.tell(tree, cast);
            clock.followTheMachine();
            rules.draft(cast.reviewer(tree.province().id()));
        } finally {
            clock.followTheMachine();
        }
        log.info("演示数据已就绪。 The demo data is ready.");
    }
}
