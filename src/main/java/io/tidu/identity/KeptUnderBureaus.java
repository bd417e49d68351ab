package io.tidu.identity;

import java.util.List;

/**
 * What a module keeps under a bureau's key and goes over to the bureau that it is merged into. Columns that only name who did something
 * then are no part of it: history keeps its names. What cannot simply be handed on is done by whoever listens to {@link BureauMerged}.
 */
public interface KeptUnderBureaus {

    List<BureauColumn> columns();
}
