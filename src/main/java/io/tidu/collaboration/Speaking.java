package io.tidu.collaboration;

import io.tidu.identity.Actor;
import io.tidu.identity.Colleague;
import io.tidu.identity.NotFound;
import io.tidu.identity.Once;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says things in discussions, for somebody who was found to take part. What was said stays: another line corrects it. */
@Component
class Speaking {

    private final Discussions discussions;
    private final DiscussionWriting writing;
    private final DiscussionReadings readings;
    private final DiscussionSubjects subjects;
    private final Mentioning mentioning;
    private final NewsOfDiscussions news;
    private final Once once;

    Speaking(
            Discussions discussions,
            DiscussionWriting writing,
            DiscussionReadings readings,
            DiscussionSubjects subjects,
            Mentioning mentioning,
            NewsOfDiscussions news,
            Once once) {
        this.discussions = discussions;
        this.writing = writing;
        this.readings = readings;
        this.subjects = subjects;
        this.mentioning = mentioning;
        this.news = news;
        this.once = once;
    }

    DiscussionId begin(Actor actor, Seat seat, Subject subject, Circle circle, Words words, UUID key) {
        var level = seat.official();
        var fileName = subjects.require(actor, seat, subject);
        var mentioned = mentioning.require(actor, seat, circle, level, words.mentioned());
        var id = once.perform(key, actor, "discussion.begin", () -> {
            var begun = writing.begin(actor, seat, subject, fileName, circle);
            write(actor, seat, discussions.find(actor, begun).orElseThrow(NotFound::new), words, mentioned);
            return begun.value().toString();
        });
        return new DiscussionId(UUID.fromString(id));
    }

    /** The discussion is locked before the key: of many that bring the same key only one looks at it at a time. */
    void say(Actor actor, Seat seat, DiscussionRow in, Words words, UUID key) {
        var mentioned = mentioning.require(actor, seat, in.circle(), in.level(), words.mentioned());
        boolean open = writing.lock(in.id());
        once.perform(key, actor, "discussion.say", () -> {
            if (!open) {
                throw new DiscussionRefused("collaboration.refused.resolved");
            }
            return write(actor, seat, in, words, mentioned).toString();
        });
    }

    /** Whoever writes has seen what stands there, and need not be told of the own line. */
    private UUID write(Actor actor, Seat seat, DiscussionRow in, Words words, List<Colleague> mentioned) {
        var line = new DiscussionWriting.Line(MessageKind.SAID, words.text(), names(mentioned));
        var message = writing.add(actor, in.id(), line);
        news.said(actor, seat, in, message, mentioned);
        readUpToOwn(actor, in);
        return message;
    }

    void resolve(Actor actor, Seat seat, DiscussionRow row) {
        seat.official();
        if (writing.lock(row.id())) {
            writing.resolve(actor, row.id());
            news.resolved(row);
            readUpToOwn(actor, row);
        }
    }

    void reopen(Actor actor, Seat seat, DiscussionRow row) {
        seat.official();
        if (!writing.lock(row.id())) {
            writing.reopen(actor, row.id());
            news.moved(row);
            readUpToOwn(actor, row);
        }
    }

    /** A line that came between the last look and the own one stays unread. */
    private void readUpToOwn(Actor actor, DiscussionRow seen) {
        var now = discussions.find(actor, seen.id()).orElseThrow(NotFound::new);
        if (seen.unread() == 0 && now.messages() == seen.messages() + 1) {
            readings.read(actor, seen.id(), now.messages());
        }
    }

    private static @Nullable String names(List<Colleague> mentioned) {
        return mentioned.isEmpty()
                ? null
                : mentioned.stream().map(Colleague::name).collect(Collectors.joining("、"));
    }
}
