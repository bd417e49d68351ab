package io.tidu.review.spot;

import io.tidu.filing.RoundId;
import io.tidu.filing.RoundService;
import io.tidu.filing.RoundStatus;
import io.tidu.identity.Actor;
import io.tidu.identity.NotFound;
import io.tidu.identity.Once;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class StoredSamples implements SampleDrawing {

    private static final int LONGEST_PAGE = 500;

    private final Samples samples;
    private final Drawing drawing;
    private final RoundService rounds;
    private final SpotPermissions permissions;
    private final Once once;

    StoredSamples(Samples samples, Drawing drawing, RoundService rounds, SpotPermissions permissions, Once once) {
        this.samples = samples;
        this.drawing = drawing;
        this.rounds = rounds;
        this.permissions = permissions;
        this.once = once;
    }

    @Override
    public boolean mayDraw(Actor actor) {
        return permissions.mayDraw(actor);
    }

    @Override
    @Transactional(readOnly = true)
    public PopulationLook look(Actor actor, RoundId round, SamplePopulation population) {
        var own = permissions.requireDraw(actor);
        requireRound(actor, round);
        return drawing.lots(actor, own, round, population).look(samples.drawnBy(own.bureau(), round));
    }

    /** The lock is the first thing that happens: what is read after it holds until the sample is there. */
    @Override
    @Transactional
    public SampleId draw(Actor actor, SampleOrder order, UUID key) {
        var own = permissions.requireDraw(actor);
        samples.lock(order.round());
        requireRound(actor, order.round());
        return new SampleId(UUID.fromString(once.perform(
                key,
                actor,
                "review.sample.draw",
                () -> drawing.draw(actor, own, order).id().value().toString())));
    }

    private void requireRound(Actor actor, RoundId round) {
        if (rounds.visible(actor).stream()
                .noneMatch(row -> row.id().equals(round) && row.status() != RoundStatus.PLANNED)) {
            throw new NotFound();
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<SampleRow> list(Actor actor, int offset, int limit) {
        return permissions
                .official(actor)
                .map(own -> samples.under(own, offset, Math.clamp(limit, 0, LONGEST_PAGE)))
                .orElse(List.of());
    }

    @Override
    @Transactional(readOnly = true)
    public int count(Actor actor) {
        return permissions.official(actor).map(samples::countUnder).orElse(0);
    }

    @Override
    @Transactional(readOnly = true)
    public SampleRow open(Actor actor, SampleId id) {
        return samples.find(id)
                .filter(sample -> permissions.sees(actor, sample))
                .orElseThrow(NotFound::new);
    }

    @Override
    @Transactional(readOnly = true)
    public String numbers(Actor actor, SampleId id) {
        return samples.numbers(open(actor, id).id()).orElseThrow(NotFound::new);
    }
}
