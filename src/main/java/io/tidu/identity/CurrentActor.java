package io.tidu.identity;

import java.util.Optional;

/** Tells who is logged in on this request or this screen. */
public interface CurrentActor {

    Optional<Actor> get();

    /** @throws NotAllowed if nobody is logged in */
    Actor require();
}
