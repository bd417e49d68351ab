package io.tidu.evidence;

import io.tidu.evidence.ScanResult.Clean;
import io.tidu.evidence.ScanResult.Infected;
import io.tidu.evidence.ScanResult.Unknown;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * ClamAV's daemon, by its command INSTREAM: the bytes in pieces, each behind its length, an empty one at the end, and one line
 * as the answer. Nothing is written where the daemon would have to read it.
 */
class Clamd implements MalwareScanner {

    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");
    private static final int PIECE = 64 * 1024;

    private final ClamdSettings settings;

    Clamd(ClamdSettings settings) {
        this.settings = settings;
    }

    @Override
    public ScanResult scan(InputStream bytes) throws IOException {
        try (var channel = connected(settings.address())) {
            var overdue = closedAfterPatience(channel);
            try {
                return result(answered(channel, bytes));
            } finally {
                overdue.cancel(false);
            }
        } catch (Away e) {
            return new Unknown(e.reason, true);
        }
    }

    private static SocketChannel connected(SocketAddress address) throws Away {
        try {
            return address instanceof InetSocketAddress ? SocketChannel.open(address) : overUnixSocket(address);
        } catch (IOException | UnresolvedAddressException e) {
            throw new Away(e);
        }
    }

    private static SocketChannel overUnixSocket(SocketAddress address) throws IOException {
        var channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            channel.connect(address);
            return channel;
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /** Blocking channels know no time-out; who waits on one is woken when it is closed. */
    private CompletableFuture<Void> closedAfterPatience(SocketChannel channel) {
        Executor later = CompletableFuture.delayedExecutor(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
        return CompletableFuture.runAsync(
                () -> {
                    try {
                        channel.close();
                    } catch (IOException e) {
                        // it is given up anyway
                    }
                },
                later);
    }

    private static String answered(SocketChannel channel, InputStream bytes) throws IOException {
        try {
            write(channel, ByteBuffer.wrap(COMMAND));
        } catch (IOException e) {
            throw new Away(e);
        }
        send(channel, bytes);
        return read(channel);
    }

    /** It hangs up in the middle when a file is too large for it; then its answer says so. */
    private static void send(SocketChannel channel, InputStream bytes) throws IOException {
        var buffer = new byte[PIECE];
        for (int read = bytes.readNBytes(buffer, 0, PIECE); read > 0; read = bytes.readNBytes(buffer, 0, PIECE)) {
            if (!sent(channel, ByteBuffer.allocate(4 + read).putInt(read).put(buffer, 0, read))) {
                return;
            }
        }
        sent(channel, ByteBuffer.allocate(4).putInt(0));
    }

    private static boolean sent(SocketChannel channel, ByteBuffer piece) {
        try {
            write(channel, piece.flip());
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static void write(SocketChannel channel, ByteBuffer piece) throws IOException {
        while (piece.hasRemaining()) {
            channel.write(piece);
        }
    }

    private static String read(SocketChannel channel) throws Away {
        var answer = ByteBuffer.allocate(4096);
        try {
            while (answer.hasRemaining() && channel.read(answer) >= 0) {
                // until it hangs up
            }
        } catch (IOException e) {
            throw new Away(e);
        }
        return new String(answer.array(), 0, answer.position(), StandardCharsets.UTF_8)
                .replace("\0", "")
                .strip();
    }

    private static ScanResult result(String answer) throws Away {
        if (answer.equals("stream: OK")) {
            return new Clean();
        }
        var found = FOUND.matcher(answer);
        if (found.matches()) {
            return new Infected(found.group(1));
        }
        if (answer.isEmpty()) {
            throw new Away(new IOException("no answer"));
        }
        return new Unknown(answer, false);
    }

    private static final class Away extends IOException {

        private final String reason;

        Away(Exception cause) {
            super(cause);
            reason = cause.toString();
        }
    }
}
