package io.tidu.publication;

import io.tidu.identity.Actor;
import io.tidu.identity.BureauId;
import io.tidu.identity.Jurisdiction;

/** A county of the simulated decade with its bureau and the person who works there. */
record DecadeCounty(
        String code,
        String name,
        String city,
        String cityName,
        BureauId bureau,
        Jurisdiction jurisdiction,
        Actor reviewer) {}
