package io.tidu.ladder;

import io.tidu.shared.EnterpriseId;
import java.util.Arrays;
import java.util.UUID;

/** Changed firms in some thirty bytes each, so that even a result in which everybody changes fits into memory. */
final class ChangedFirms {

    private long[] high = new long[16];
    private long[] low = new long[16];
    private int[] county = new int[16];
    private byte[] standings = new byte[16];
    private long[] turned = new long[16];
    private int size;

    void add(EnterpriseId id, String countyCode, Comparison.Difference difference) {
        if (size == high.length) {
            grow(size * 2);
        }
        high[size] = id.value().getMostSignificantBits();
        low[size] = id.value().getLeastSignificantBits();
        county[size] = Integer.parseInt(countyCode);
        standings[size] =
                (byte) (difference.before().ordinal() << 4 | difference.after().ordinal());
        turned[size] = difference.turned();
        size++;
    }

    void addAll(ChangedFirms others) {
        int from = size;
        if (size + others.size > high.length) {
            grow(Math.max(high.length * 2, size + others.size));
        }
        System.arraycopy(others.high, 0, high, from, others.size);
        System.arraycopy(others.low, 0, low, from, others.size);
        System.arraycopy(others.county, 0, county, from, others.size);
        System.arraycopy(others.standings, 0, standings, from, others.size);
        System.arraycopy(others.turned, 0, turned, from, others.size);
        size += others.size;
    }

    int size() {
        return size;
    }

    EnterpriseId id(int index) {
        return new EnterpriseId(new UUID(high[index], low[index]));
    }

    String county(int index) {
        return "%06d".formatted(county[index]);
    }

    Standing before(int index) {
        return Standing.values()[standings[index] >> 4];
    }

    Standing after(int index) {
        return Standing.values()[standings[index] & 0xF];
    }

    Change change(int index) {
        return Change.between(before(index), after(index));
    }

    long turned(int index) {
        return turned[index];
    }

    private void grow(int capacity) {
        high = Arrays.copyOf(high, capacity);
        low = Arrays.copyOf(low, capacity);
        county = Arrays.copyOf(county, capacity);
        standings = Arrays.copyOf(standings, capacity);
        turned = Arrays.copyOf(turned, capacity);
    }
}
