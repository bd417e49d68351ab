package io.tidu.shared;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes what the renderer has to say into the log of the program: warnings only, it tells every step of its work, and none about
 * the layout, where it warns of every table that goes over a page.
 */
class PdfLog implements XRLogger {

    private static final Logger LOG = LoggerFactory.getLogger(PdfDocuments.class);

    @Override
    public void log(String where, Level level, String message) {
        if (worthSaying(where, level)) {
            LOG.warn("{}: {}", where, message);
        }
    }

    @Override
    public void log(String where, Level level, String message, Throwable error) {
        if (worthSaying(where, level)) {
            LOG.warn("{}: {}", where, message, error);
        }
    }

    @Override
    public void setLevel(String logger, Level level) {
        // levels are those of the program's own configuration
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return worthSaying(diagnostic.getLogMessageId().getWhere(), diagnostic.getLevel());
    }

    private static boolean worthSaying(String where, Level level) {
        return !where.equals(XRLog.LAYOUT) && level.intValue() >= Level.WARNING.intValue();
    }
}
