package io.tidu.evidence;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where ClamAV's daemon listens: at a socket of this machine, as Debian sets it up, or at a host and port.
 *
 * @param socket for instance {@code /run/clamav/clamd.ctl}; goes before host and port
 * @param timeout for one file, from the connection to the answer
 */
record ClamdSettings(
        @Nullable Path socket,
        @DefaultValue("localhost") String host,
        @DefaultValue("3310") int port,
        @DefaultValue("60s") Duration timeout) {

    /** Looked up each time: a container may come back at another address. */
    SocketAddress address() {
        return socket == null ? new InetSocketAddress(host, port) : UnixDomainSocketAddress.of(socket);
    }
}
