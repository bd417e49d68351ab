package io.tidu.title;

import java.util.List;
import java.util.Optional;

/** The kinds of title there are, lowest rung first. */
public interface TitleTypes {

    List<TitleType> all();

    Optional<TitleType> find(String rung);

    /** @throws TitleRefused.UnknownRung if no type has this code */
    TitleType require(String rung);
}
