package io.tidu.shared;

import java.util.regex.Pattern;

/**
 * The six-digit code of an administrative region, GB/T 2260: two digits each for province, city and county.
 *
 * <p>Everything here follows from the digits alone. What a code is called, when it was valid and who really stands above
 * it, {@link Regions} knows.
 */
public record RegionCode(String value) implements Comparable<RegionCode> {

    private static final Pattern SIX_DIGITS = Pattern.compile("[1-9][0-9]{5}");
    private static final Pattern MUNICIPALITY = Pattern.compile("(11|12|31|50)....");
    private static final Pattern UNDER_THE_PROVINCE = Pattern.compile("..90..");

    /** @throws RegionCodeRefused if the text does not have six digits */
    public RegionCode {
        value = FullWidth.fold(value);
        if (!SIX_DIGITS.matcher(value).matches()) {
            throw new RegionCodeRefused();
        }
    }

    public RegionLevel level() {
        if (value.endsWith("0000")) {
            return RegionLevel.PROVINCE;
        }
        return value.endsWith("00") ? RegionLevel.CITY : RegionLevel.COUNTY;
    }

    /** The province this code lies in, or the code itself. */
    public RegionCode province() {
        return new RegionCode(value.substring(0, 2) + "0000");
    }

    /**
     * The first four digits as a code; a province answers itself. For a county that is {@linkplain #isDirectlyAdministered()
     * directly administered} this is a mere grouping (110100, 429000) without a government of its own.
     */
    public RegionCode city() {
        return new RegionCode(value.substring(0, 4) + "00");
    }

    /**
     * Whether a county stands directly under its province, with no city between: the districts and counties of the four
     * municipalities (直辖市), and the counties administered by a province (省直辖县级行政区划, digits 3–4 are 90).
     */
    public boolean isDirectlyAdministered() {
        return level() == RegionLevel.COUNTY
                && (MUNICIPALITY.matcher(value).matches()
                        || UNDER_THE_PROVINCE.matcher(value).matches());
    }

    /** Whether the other region lies in this one; every region contains itself. */
    public boolean contains(RegionCode other) {
        return switch (level()) {
            case PROVINCE -> equals(other.province());
            case CITY -> equals(other.city());
            case COUNTY -> equals(other);
        };
    }

    @Override
    public int compareTo(RegionCode other) {
        return value.compareTo(other.value);
    }

    /** The bare digits, so that they read well in texts and logs. */
    @Override
    public String toString() {
        return value;
    }
}
