package io.tidu.evidence;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Speaks the daemon's side of INSTREAM at a free port: reads the command, the pieces behind their lengths and the empty one at
 * the end, and finds EICAR wherever it stands. Hangs up on what is larger than it takes, as the real one does.
 */
final class FakeClamd implements AutoCloseable {

    private static final String COMMAND = "zINSTREAM\0";

    private final ServerSocket server;
    private final int most;
    final AtomicInteger asked = new AtomicInteger();
    volatile boolean silent;
    /** Who connects while the port is being closed gets no answer. */
    private volatile boolean ended;

    /** @param most bytes it takes of one file */
    FakeClamd(int most) throws IOException {
        this.most = most;
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    ClamdSettings settings(Duration timeout) {
        return new ClamdSettings(null, server.getInetAddress().getHostAddress(), server.getLocalPort(), timeout);
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                var socket = server.accept();
                if (ended) {
                    socket.close();
                    return;
                }
                Thread.ofVirtual().start(() -> answer(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void answer(Socket socket) {
        try (socket) {
            asked.incrementAndGet();
            var in = new DataInputStream(socket.getInputStream());
            var command = new String(in.readNBytes(COMMAND.length()), StandardCharsets.US_ASCII);
            var said = command.equals(COMMAND) ? scanned(in) : "UNKNOWN COMMAND";
            while (silent) {
                Thread.sleep(20);
            }
            socket.getOutputStream().write((said + "\0").getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
        } catch (IOException | InterruptedException e) {
            // whoever asked is gone
        }
    }

    private String scanned(DataInputStream in) throws IOException {
        var bytes = new ByteArrayOutputStream();
        for (int length = in.readInt(); length != 0; length = in.readInt()) {
            if (bytes.size() + length > most) {
                return "INSTREAM size limit exceeded. ERROR";
            }
            bytes.write(in.readNBytes(length));
        }
        return bytes.toString(StandardCharsets.ISO_8859_1).contains(Samples.EICAR)
                ? "stream: Win.Test.EICAR_HDB-1 FOUND"
                : "stream: OK";
    }

    @Override
    public void close() throws IOException {
        ended = true;
        silent = false;
        server.close();
    }
}
