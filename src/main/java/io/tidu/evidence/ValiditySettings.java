package io.tidu.evidence;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator sets.
 *
 * @param soon how long before its end a document is said to end; a round takes about three months
 */
@ConfigurationProperties("tidu.evidence.validity")
record ValiditySettings(@DefaultValue("90d") Duration soon) {}
