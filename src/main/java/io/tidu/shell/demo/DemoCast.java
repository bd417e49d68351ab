package io.tidu.shell.demo;

import io.tidu.identity.Actor;
import io.tidu.identity.BureauId;
import java.util.List;
import java.util.Map;

/** Who acts in the story: the firms, a reviewer for each bureau, a second one in the first county, and the publisher of the province. */
record DemoCast(List<DemoFirm> firms, Map<BureauId, Actor> reviewers, Actor mate, Actor publisher) {

    DemoCast {
        firms = List.copyOf(firms);
        reviewers = Map.copyOf(reviewers);
    }

    Actor reviewer(BureauId bureau) {
        var reviewer = reviewers.get(bureau);
        if (reviewer == null) {
            throw new IllegalStateException("nobody reviews for " + bureau);
        }
        return reviewer;
    }
}
