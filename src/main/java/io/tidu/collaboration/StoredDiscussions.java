package io.tidu.collaboration;

import io.tidu.filing.FilingId;
import io.tidu.identity.Actor;
import io.tidu.identity.Colleague;
import io.tidu.identity.NotFound;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@Service
@Transactional(readOnly = true)
class StoredDiscussions implements DiscussionService {

    private final Seats seats;
    private final Discussions discussions;
    private final DiscussionMessages messages;
    private final DiscussionReadings readings;
    private final Mentioning mentioning;
    private final Speaking speaking;
    private final TransactionTemplate reading;

    StoredDiscussions(
            Seats seats,
            Discussions discussions,
            DiscussionMessages messages,
            DiscussionReadings readings,
            Mentioning mentioning,
            Speaking speaking,
            PlatformTransactionManager transactions) {
        this.seats = seats;
        this.discussions = discussions;
        this.messages = messages;
        this.readings = readings;
        this.mentioning = mentioning;
        this.speaking = speaking;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /** Without a transaction around its own: whoever takes no part would end it. */
    @Override
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Optional<TakingPart> part(Actor actor, FilingId filing) {
        try {
            return Optional.ofNullable(reading.execute(begun -> TakingPart.of(seats.of(actor, filing))));
        } catch (NotFound none) {
            return Optional.empty();
        }
    }

    @Override
    @Transactional
    public DiscussionId begin(Actor actor, FilingId filing, Subject subject, Circle circle, Words words, UUID key) {
        return speaking.begin(actor, seats.of(actor, filing), subject, circle, words, key);
    }

    @Override
    @Transactional
    public void say(Actor actor, DiscussionId id, Words words, UUID key) {
        var row = find(actor, id);
        speaking.say(actor, seats.of(actor, row.filing()), row, words, key);
    }

    @Override
    @Transactional
    public void resolve(Actor actor, DiscussionId id) {
        var row = find(actor, id);
        speaking.resolve(actor, seats.of(actor, row.filing()), row);
    }

    @Override
    @Transactional
    public void reopen(Actor actor, DiscussionId id) {
        var row = find(actor, id);
        speaking.reopen(actor, seats.of(actor, row.filing()), row);
    }

    @Override
    public DiscussionCounts counts(Actor actor, FilingId filing) {
        return discussions.counts(actor, seats.of(actor, filing));
    }

    @Override
    public int count(Actor actor, FilingId filing, DiscussionFilter filter) {
        return discussions.count(actor, seats.of(actor, filing), filter);
    }

    @Override
    public List<DiscussionRow> page(Actor actor, FilingId filing, DiscussionFilter filter, int offset, int limit) {
        return discussions.page(actor, seats.of(actor, filing), filter, offset, limit);
    }

    @Override
    public DiscussionRow find(Actor actor, DiscussionId id) {
        var row = discussions.find(actor, id).orElseThrow(NotFound::new);
        return seats.of(actor, row.filing()).requireReads(row);
    }

    @Override
    public List<MessageRow> messages(Actor actor, DiscussionId id, int before, int limit) {
        return messages.before(actor, find(actor, id).id(), before, limit);
    }

    @Override
    @Transactional
    public void read(Actor actor, DiscussionId id, int upTo) {
        var row = find(actor, id);
        readings.read(actor, row.id(), Math.min(upTo, row.messages()));
    }

    @Override
    public List<Colleague> readers(Actor actor, FilingId filing, Circle circle) {
        var seat = seats.of(actor, filing);
        return mentioning.readers(actor, seat, circle, seat.official());
    }

    @Override
    public List<Colleague> readers(Actor actor, DiscussionId id) {
        var row = find(actor, id);
        return mentioning.readers(actor, seats.of(actor, row.filing()), row.circle(), row.level());
    }
}
