package io.tidu.collaboration;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator sets beside {@code spring.mail.*}.
 *
 * @param from the sender; without it, the user name at the mail server where that is an address
 * @param baseUrl where people reach this program
 * @param lease how long one node may take for one mail before another tries
 * @param tries after so many in vain a mail is given up
 */
@ConfigurationProperties("tidu.mail")
record MailSettings(
        @Nullable String from,
        @DefaultValue("http://localhost:8080") URI baseUrl,
        @DefaultValue("PT2M") Duration lease,
        @DefaultValue("8") int tries) {

    String link(String path) {
        return baseUrl.toString().replaceFirst("/+$", "") + "/" + path;
    }

    String host() {
        return baseUrl.getHost() == null ? "localhost" : baseUrl.getHost();
    }
}
