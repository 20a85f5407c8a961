package io.zhiyin.server.road;

/** Runs a clean-up when the process is told to stop (Ctrl-C, SIGTERM) while work is under way. */
final class Shutdown implements AutoCloseable {
    private final Thread hook;

    private Shutdown(Thread hook) {
        this.hook = hook;
    }

    static Shutdown cleanUpWith(Runnable cleanUp) {
        Thread hook = new Thread(cleanUp, "zhiyin-clean-up");
        Runtime.getRuntime().addShutdownHook(hook);
        return new Shutdown(hook);
    }

    /** The work is done: nothing is left to clean up. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            return; // the process is stopping already, and the hook runs
        }
    }
}
