package io.tidu.ladder;

import io.tidu.identity.BureauId;
import io.tidu.shared.EnterpriseId;
import java.util.Collection;
import java.util.Map;

/**
 * The firms of a province with what is known of each, so that rules can be tried on all of them. Implemented by a later module that
 * has the figures.
 */
public interface Population {

    /** How many firms {@link #read} will come to, for a bar of progress. */
    long count(BureauId province);

    /**
     * Hands over every firm of a province once, always in the same order. Reading goes on while what was handed over is being worked on, so memory
     * depends on who takes, not on how many firms there are.
     *
     * @param needs what is needed of each; other figures may be absent
     */
    void read(BureauId province, Collection<FigureNeed> needs, Taker taker);

    /** What firms are called, one query for many; one that is gone is left out. */
    Map<EnterpriseId, Firm> firms(Collection<EnterpriseId> ids);

    /** Takes firms as they are read. */
    interface Taker {

        /** @return whether more are wanted; false ends the reading */
        boolean take(Batch batch);
    }

    /** Some firms as they were read. Facts are made when asked for, so that whoever takes them can do that on another thread, on one at a time. */
    interface Batch {

        int size();

        EnterpriseId id(int index);

        /** Six digits of GB/T 2260. */
        String countyCode(int index);

        Facts facts(int index);
    }

    /** What a firm is called. */
    record Firm(String name, String creditCode) {}
}
