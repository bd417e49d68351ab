package io.tidu.enterprise;

import io.tidu.shared.EnterpriseId;
import java.time.LocalDate;

/** An enterprise bears another name from that day on. */
public record EnterpriseRenamed(EnterpriseId enterprise, String before, String after, LocalDate from) {}
