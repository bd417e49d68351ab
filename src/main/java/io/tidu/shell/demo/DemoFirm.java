package io.tidu.shell.demo;

import io.tidu.identity.Actor;
import io.tidu.identity.Jurisdiction;
import io.tidu.shared.CreditCode;
import io.tidu.shared.EnterpriseId;

/** An invented enterprise and those who act for it. */
record DemoFirm(
        EnterpriseId id,
        CreditCode creditCode,
        String name,
        String countyCode,
        Jurisdiction jurisdiction,
        Trade trade,
        Actor filler,
        Actor signatory) {}
