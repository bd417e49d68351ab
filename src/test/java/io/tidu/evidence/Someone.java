package io.tidu.evidence;

import io.tidu.identity.Actor;
import io.tidu.identity.CurrentActor;
import java.util.Optional;

/** Whoever a test says is logged in. */
record Someone(Actor actor) implements CurrentActor {

    static CurrentActor loggedIn(Actor actor) {
        return new Someone(actor);
    }

    @Override
    public Optional<Actor> get() {
        return Optional.of(actor);
    }

    @Override
    public Actor require() {
        return actor;
    }
}
