package io.tidu.evidence;

/** The code of a slot, E01 … E14, as the handbook of evidence numbers them; C01 for what officials bring themselves. */
public record SlotCode(String value) implements Comparable<SlotCode> {

    @Override
    public int compareTo(SlotCode other) {
        return value.compareTo(other.value);
    }
}
