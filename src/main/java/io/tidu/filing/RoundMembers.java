package io.tidu.filing;

import io.tidu.identity.Actor;
import java.util.List;

/** The filings of a round in an official's own territory, all of them at once, by number; none for anybody else. */
public interface RoundMembers {

    /** Those that stand at the level of the official's bureau. */
    List<RoundMember> standing(Actor official, RoundId round);

    /**
     * Those the level of the official's bureau has passed upward, or approved, without having taken it back, that have not come
     * back to it or to the firm since and are not refused or listed yet.
     */
    List<RoundMember> recommended(Actor official, RoundId round);
}
