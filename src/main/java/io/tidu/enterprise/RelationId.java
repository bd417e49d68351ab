package io.tidu.enterprise;

import java.util.UUID;

/** The key of a declared relation. */
public record RelationId(UUID value) {}
