package io.tidu.title;

import org.jspecify.annotations.Nullable;

/**
 * Where the region columns of a row lead.
 *
 * @param place null where they lead nowhere, or nowhere certain
 * @param reason why not, or what is worth knowing
 * @param doubtful whether a person has to decide
 * @param elsewhere whether the list is not asked about it: it lies in another province
 */
record PlaceOfRow(Holder.@Nullable Place place, @Nullable RowReason reason, boolean doubtful, boolean elsewhere) {

    static PlaceOfRow clear(Holder.Place place, @Nullable RowReason note) {
        return new PlaceOfRow(place, note, false, false);
    }

    static PlaceOfRow doubtful(Holder.Place place, RowReason reason) {
        return new PlaceOfRow(place, reason, true, false);
    }

    static PlaceOfRow elsewhere(RowReason reason) {
        return new PlaceOfRow(null, reason, false, true);
    }

    static PlaceOfRow nowhere(RowReason reason) {
        return new PlaceOfRow(null, reason, false, false);
    }
}
