package io.tidu.title;

import java.util.List;
import java.util.UUID;

/**
 * A firm that waits for a list.
 *
 * @param id what waits: a filing
 * @param filing its number
 * @param names what the firm is called, the present name first
 * @param place its region with names from the province down
 * @param address of the firm; empty where none is known
 */
public record AwaitedFirm(
        UUID id,
        String filing,
        String creditCode,
        List<String> names,
        String countyCode,
        String place,
        String address) {

    public AwaitedFirm {
        names = List.copyOf(names);
    }

    public String name() {
        return names.getFirst();
    }

    public List<String> formerNames() {
        return names.subList(1, names.size());
    }
}
