package io.tidu.publication.national;

import io.tidu.filing.FilingId;
import io.tidu.filing.RoundId;
import java.time.LocalDate;
import java.util.Set;

/**
 * A public notice of the ministry to be recorded.
 *
 * @param address where it was published
 * @param firms who is in it; empty for everybody who was sent
 */
public record NewNationalNotice(RoundId round, String number, String address, LocalDate shownOn, Set<FilingId> firms) {

    public static final int ADDRESS_LENGTH = 500;

    /** @throws NationalRefused if something is missing or too long */
    public NewNationalNotice {
        number = number.strip();
        address = address.strip();
        firms = Set.copyOf(firms);
        if (number.isEmpty() || number.length() > NewRecommendation.NUMBER_LENGTH) {
            throw new NationalRefused("number", NewRecommendation.NUMBER_LENGTH);
        }
        if (address.length() > ADDRESS_LENGTH || !address.matches("https?://\\S+")) {
            throw new NationalRefused("address", ADDRESS_LENGTH);
        }
    }
}
