package io.tidu.filing.ui;

import io.tidu.enterprise.Contact;
import io.tidu.enterprise.EnterpriseProvision;
import io.tidu.enterprise.NewEnterprise;
import io.tidu.identity.Actor;
import io.tidu.identity.BureauId;
import io.tidu.shared.CreditCode;
import io.tidu.shared.CreditCodeRefused;
import io.tidu.shared.EnterpriseId;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.security.core.userdetails.UserDetails;

/** An invented firm with the two people who deal with its filings. */
record Firm(EnterpriseId id, String name, UserDetails filler, UserDetails colleague, UserDetails signatory) {

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    static Firm enter(EnterpriseProvision provision, People people, BureauId county) {
        int number = NEXT.incrementAndGet();
        var name = "虚构澄屿第" + number + "继电器有限公司";
        var id = provision.enter(
                Actor.program("test"),
                new NewEnterprise(
                        code(number), name, "330106", county, "C3824", null, new Contact("李四", "13800001234", null)));
        return new Firm(
                id,
                name,
                people.ofEnterprise("FILLER", "李四", id),
                people.ofEnterprise("FILLER", "王五", id),
                people.ofEnterprise("SIGNATORY", "张三", id));
    }

    private static CreditCode code(int number) {
        var stem = "91330106FW%06d".formatted(number) + "X";
        for (char last : ALPHABET.toCharArray()) {
            try {
                return new CreditCode(stem + last);
            } catch (CreditCodeRefused wrong) {
                continue;
            }
        }
        throw new IllegalStateException(stem);
    }
}
