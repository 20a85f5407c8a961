package io.zhiyin.server;

import picocli.CommandLine.IVersionProvider;

/** The version of Zhiyin, as the build wrote it. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"zhiyin " + text()};
    }

    static String text() {
        return "0.1.0";
    }
}
