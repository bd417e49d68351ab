package io.tidu.enterprise;

import io.tidu.identity.Actor;
import io.tidu.identity.BureauId;
import io.tidu.identity.Email;
import io.tidu.identity.LoginName;
import io.tidu.identity.PersonName;
import io.tidu.identity.Phone;
import io.tidu.identity.TestPeople;
import io.tidu.identity.TestPeople.Territory;
import io.tidu.shared.CreditCode;
import io.tidu.shared.EnterpriseId;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** Brings firms that no other test knows. */
@TestComponent
public class TestFirms {

    private final Registration registration;
    private final EnterpriseProvision provision;

    TestFirms(Registration registration, EnterpriseProvision provision) {
        this.registration = registration;
        this.provision = provision;
    }

    /** A firm of the territory's first county that is confirmed. */
    public EnterpriseId confirmed(Territory territory) {
        var code = CreditCodes.fresh();
        return provision.enter(
                Actor.program("test"),
                new NewEnterprise(
                        code,
                        nameOf(code),
                        territory.countyCode().value(),
                        territory.county(),
                        "C3961",
                        null,
                        new Contact("张三丰", "13800001234", "zhang@example.com")));
    }

    /** A firm that has registered itself and waits for that bureau. */
    public EnterpriseId waiting(Territory territory, BureauId bureau, String login) {
        var code = CreditCodes.fresh();
        var command = new RegistrationCommand(
                code,
                new EnterpriseName(nameOf(code)),
                territory.countyCode().value(),
                bureau,
                new PersonName("张三丰"),
                new Phone("13800001234"),
                new Email("zhang@example.com"),
                new LoginName(login),
                TestPeople.PASSWORD);
        return registration.register(command, UUID.randomUUID(), "192.0.2.9");
    }

    private static String nameOf(CreditCode code) {
        return "云岭示例机械" + code.value().substring(11) + "有限公司";
    }
}
