package io.tidu.ladder;

/** Where a run over the population stands. */
public enum WhatIfStatus {
    WAITING,
    RUNNING,
    DONE,
    CANCELLED,
    FAILED;

    public String messageKey() {
        return "ladder.whatIf.status." + name();
    }
}
