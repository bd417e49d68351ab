package io.tidu.ladder;

/** What would change for the firms of a province if they were judged by other rules of the same rung. */
public record WhatIfQuestion(RuleSource before, RuleSource after, FilingKind kind) {}
