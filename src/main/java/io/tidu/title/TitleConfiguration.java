package io.tidu.title;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** What an administrator may set for this module. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ListLimits.class)
class TitleConfiguration {}
