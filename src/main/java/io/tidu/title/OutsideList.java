package io.tidu.title;

import java.util.UUID;

/**
 * That a list comes from outside, as the answer to a call of the province.
 *
 * @param call key of the {@link AwaitedCall}
 * @param address where the list was published
 */
public record OutsideList(UUID call, String address) {

    public static final int ADDRESS_LENGTH = 500;

    /** @throws TitleRefused.ListIncomplete if the address is too long or none */
    public OutsideList {
        address = address.strip();
        if (address.length() > ADDRESS_LENGTH || !address.matches("https?://\\S+")) {
            throw new TitleRefused.ListIncomplete("title.list.address", ADDRESS_LENGTH);
        }
    }
}
