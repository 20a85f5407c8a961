package io.zhiyin.server.terminal;

import picocli.CommandLine.IVersionProvider;

/** The version of Zhiyin, as the build wrote it. */
public final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"zhiyin " + text()};
    }

    public static String text() {
        return "0.1.0";
    }
}
