package io.tidu;

import java.net.http.WebSocket;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The channel by which the server tells a page what nobody asked for: each message with its length before it. */
final class FlowChannel implements WebSocket.Listener {

    private final Consumer<String> told;
    private final Consumer<Throwable> failed;
    private final StringBuilder received = new StringBuilder();

    FlowChannel(Consumer<String> told, Consumer<Throwable> failed) {
        this.told = told;
        this.failed = failed;
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
        received.append(data);
        if (last) {
            try {
                messages();
            } catch (RuntimeException wrong) {
                failed.accept(wrong);
            }
        }
        socket.request(1);
        return null;
    }

    @Override
    public void onError(WebSocket socket, Throwable error) {
        failed.accept(error);
    }

    private void messages() {
        for (int bar = received.indexOf("|"); bar > 0; bar = received.indexOf("|")) {
            int end = bar + 1 + Integer.parseInt(received.substring(0, bar).strip());
            if (end > received.length()) {
                return;
            }
            var message = received.substring(bar + 1, end);
            received.delete(0, end);
            if (message.contains("{")) {
                told.accept(message);
            }
        }
    }
}
