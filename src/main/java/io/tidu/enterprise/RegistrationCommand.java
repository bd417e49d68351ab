package io.tidu.enterprise;

import io.tidu.identity.BureauId;
import io.tidu.identity.Email;
import io.tidu.identity.LoginName;
import io.tidu.identity.PersonName;
import io.tidu.identity.Phone;
import io.tidu.shared.CreditCode;

/** A firm asks for an account: everything has the right shape, and nothing has been looked up yet. */
record RegistrationCommand(
        CreditCode creditCode,
        EnterpriseName name,
        String countyCode,
        BureauId bureau,
        PersonName contact,
        Phone phone,
        Email email,
        LoginName login,
        String password) {

    /** Without the password, so that no log gets it by accident. */
    @Override
    public String toString() {
        return "RegistrationCommand for " + creditCode;
    }
}
