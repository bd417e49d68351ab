package io.tidu.filing;

import java.time.Instant;

/** What a firm said of itself at a moment, in whichever form. */
record Said(Instant at, FilingForm form) {}
