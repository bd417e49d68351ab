package io.tidu.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.SynchronizedRequestHandler;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Flow keeps its last answer to every open page, for a page that did not get it and asks once more. After a file was opened that is
 * more than a hundred kilobytes for each person, and hardly ever wanted: it is kept packed, in a tenth.
 */
class PackedAnswers extends UidlRequestHandler {

    /** Shorter ones are not worth it. */
    private static final int SHORT = 4_000;

    private record Packed(byte[] bytes) implements Serializable {}

    @Override
    public Optional<SynchronizedRequestHandler.ResponseWriter> synchronizedHandleRequest(
            VaadinSession session, VaadinRequest request, VaadinResponse response, String body) throws IOException {
        var ui = session.getService().findUI(request);
        if (ui == null) {
            return super.synchronizedHandleRequest(session, request, response, body);
        }
        unpack(ui);
        try {
            return super.synchronizedHandleRequest(session, request, response, body);
        } finally {
            pack(ui);
        }
    }

    static void pack(UI ui) {
        var answer = ui.getInternals().getLastRequestResponse();
        if (answer != null && answer.length() > SHORT) {
            ComponentUtil.setData(ui, Packed.class, new Packed(deflated(answer)));
            ui.getInternals().setLastRequestResponse("");
        }
    }

    static void unpack(UI ui) {
        var packed = ComponentUtil.getData(ui, Packed.class);
        if (packed != null) {
            ui.getInternals().setLastRequestResponse(inflated(packed));
            ComponentUtil.setData(ui, Packed.class, null);
        }
    }

    private static byte[] deflated(String text) {
        var deflater = new Deflater(Deflater.BEST_SPEED);
        var bytes = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bytes, deflater)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private static String inflated(Packed packed) {
        try (var in = new InflaterInputStream(new ByteArrayInputStream(packed.bytes()))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
