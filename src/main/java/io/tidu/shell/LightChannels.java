package io.tidu.shell;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Makes the channel light by which an open page is told of changes. Tomcat would give each of them 65 kB of buffers and, to pack what
 * is sent, 300 kB more beside the heap. Pages send nothing by it, since their requests are HTTP, and what they are told is short.
 */
@Component
class LightChannels implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    /** Has no other place than this; read once, when Tomcat starts. */
    private static final String BUFFER = "org.apache.tomcat.websocket.DEFAULT_BUFFER_SIZE";

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        if (System.getProperty(BUFFER) == null) {
            System.setProperty(BUFFER, "2048");
        }
        factory.addEngineValves(new Unpacked());
    }

    /** Does not see that a browser would like what it is told to be packed. */
    private static final class Unpacked extends ValveBase {

        Unpacked() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            request.getCoyoteRequest().getMimeHeaders().removeHeader("Sec-WebSocket-Extensions");
            getNext().invoke(request, response);
        }
    }
}
