package io.tidu.shell.demo;

import io.tidu.collaboration.Circle;
import io.tidu.collaboration.DiscussionService;
import io.tidu.collaboration.Subject;
import io.tidu.collaboration.Words;
import io.tidu.filing.DeskFilter;
import io.tidu.filing.DeskSort;
import io.tidu.filing.FieldPath;
import io.tidu.filing.FilingDesk;
import io.tidu.filing.FilingId;
import io.tidu.filing.FilingRow;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.RoundId;
import io.tidu.identity.Actor;
import io.tidu.identity.BureauLevel;
import io.tidu.review.AssignmentService;
import io.tidu.review.spot.SampleDrawing;
import io.tidu.review.spot.SampleOrder;
import io.tidu.review.spot.SamplePopulation;
import io.tidu.review.spot.SampleSize;
import java.util.List;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What colleagues have begun in the open round: work shared out, things talked over, a sample drawn. */
@Component
@ConditionalOnProperty("tidu.demo")
class DemoTogether {

    private final FilingDesk desk;
    private final AssignmentService assignments;
    private final DiscussionService discussions;
    private final SampleDrawing samples;
    private final DemoClock clock;

    DemoTogether(
            FilingDesk desk,
            AssignmentService assignments,
            DiscussionService discussions,
            SampleDrawing samples,
            DemoClock clock) {
        this.desk = desk;
        this.assignments = assignments;
        this.discussions = discussions;
        this.samples = samples;
        this.clock = clock;
    }

    void begin(RoundId round, DemoCast cast) {
        var home = DemoFirms.ofEnterprise(cast.firms()).jurisdiction();
        var county = cast.reviewer(home.at(BureauLevel.COUNTY));
        var work = desk.page(
                county, DeskFilter.in(FilingStatus.COUNTY_REVIEW).withRound(round), DeskSort.LONGEST_WAITING, 0, 100);
        share(work, county, cast.mate());
        talk(work.getLast().id(), county, cast.mate());
        draw(round, cast.reviewer(home.at(BureauLevel.CITY)));
    }

    /** Each has some, and some are nobody's yet. */
    private void share(List<FilingRow> work, Actor county, Actor mate) {
        for (int i = 0; i < work.size(); i++) {
            if (i % 3 == 0) {
                assignments.assign(county, work.get(i).id(), county.account());
            } else if (i % 3 == 1) {
                assignments.assign(county, work.get(i).id(), mate.account());
            }
        }
        clock.tick(600);
    }

    private void talk(FilingId filing, Actor county, Actor mate) {
        var among = discussions.begin(
                mate,
                filing,
                new Subject.Figure(FieldPath.of("market_note")),
                Circle.BUREAU,
                new Words("市场占有率的口径是全国还是全省？说明里没有写。", Set.of(county.account())),
                DemoFiling.key());
        clock.tick(1_800);
        discussions.say(county, among, Words.of("我也没看明白，先问问企业。"), DemoFiling.key());
        clock.tick(600);
        discussions.begin(
                county,
                filing,
                new Subject.Figure(FieldPath.of("market_note")),
                Circle.FIRM,
                Words.of("请说明市场占有率的统计口径（全国或全省）和数据来源。"),
                DemoFiling.key());
        clock.tick(600);
    }

    private void draw(RoundId round, Actor city) {
        var look = samples.look(city, round, SamplePopulation.STANDING);
        if (look.size() == 0) {
            return;
        }
        samples.draw(
                city,
                new SampleOrder(
                        round,
                        SamplePopulation.STANDING,
                        SampleSize.USUAL,
                        "030912162127 05",
                        "演示用的种子，虚构；真实抽查可用约定日期的公开开奖号码",
                        "",
                        look.digest()),
                DemoFiling.key());
        clock.tick(600);
    }
}
