package io.zhiyin.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** Opens a page in the person's browser, where there is one. */
final class Browser {
    private Browser() {}

    static void open(Path page) {
        boolean mac = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac");
        boolean screen = mac || System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null;
        if (!screen) {
            return; // no screen: the path that was printed is enough
        }
        try {
            new ProcessBuilder(mac ? "open" : "xdg-open", page.toUri().toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            return; // no opener: the path that was printed is enough
        }
    }
}
