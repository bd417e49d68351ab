package io.tidu.evidence;

import java.util.UUID;

/** What evidence belongs to: the key of its owner, for instance of a filing, without knowing what that is. */
public record DossierId(UUID value) {}
