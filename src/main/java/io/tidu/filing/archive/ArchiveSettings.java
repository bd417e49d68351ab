package io.tidu.filing.archive;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What an operator sets.
 *
 * @param folder where packages are made and kept
 * @param keep how long a package can be had
 * @param maxFilings of one package
 * @param maxSize of the files in one package
 */
@ConfigurationProperties("tidu.archive")
record ArchiveSettings(
        Path folder,
        @DefaultValue("3d") Duration keep,
        @DefaultValue("5000") int maxFilings,
        @DefaultValue("20GB") DataSize maxSize) {}
