package io.tidu.evidence;

import io.tidu.evidence.text.ReadingBounds;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How texts of evidence are read.
 *
 * @param maxTime of the processor for one file
 * @param maxInflated of one stream of a PDF
 * @param tesseract the program that recognises text in pictures; a path, or a name that is looked for where programs are
 * @param recognisedPages of one file at most
 * @param pageTime for recognising one page
 */
@ConfigurationProperties("tidu.evidence.reading")
record ReadingSettings(
        @DefaultValue("500") int maxPages,
        @DefaultValue("2000000") int maxCharacters,
        @DefaultValue("4s") Duration maxTime,
        @DefaultValue("32MB") DataSize maxInflated,
        @DefaultValue("tesseract") String tesseract,
        @DefaultValue("60") int recognisedPages,
        @DefaultValue("60s") Duration pageTime) {

    ReadingBounds bounds() {
        return new ReadingBounds(maxPages, maxCharacters, maxTime, maxInflated.toBytes());
    }
}
