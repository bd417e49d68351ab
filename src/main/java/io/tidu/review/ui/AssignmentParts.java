package io.tidu.review.ui;

import io.tidu.review.AssignmentService;
import io.tidu.review.HandoverService;

/** What screens that share work out are put together from. */
@org.springframework.stereotype.Component
record AssignmentParts(AssignmentService assignments, HandoverService handovers) {}
