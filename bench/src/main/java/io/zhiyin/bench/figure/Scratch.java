package io.zhiyin.bench.figure;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** A temporary folder that is gone when the bench is, also when it is stopped. */
public final class Scratch implements AutoCloseable {
    private final Path folder;
    private final Thread hook;

    private Scratch(Path folder) {
        this.folder = folder;
        this.hook = new Thread(() -> delete(folder), "zhiyin-clean-up");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    public static Scratch make() throws IOException {
        return new Scratch(Files.createTempDirectory("zhiyin-bench-"));
    }

    public Path folder() {
        return folder;
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            return; // the process is stopping already, and the hook runs
        }
        delete(folder);
    }

    /** Deletes a folder with all that is in it; what another process still holds is left. */
    public static void delete(Path folder) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.deleteIfExists(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(
                        Path visited, java.io.@org.jspecify.annotations.Nullable IOException failed)
                        throws IOException {
                    Files.deleteIfExists(visited);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            return; // it lies in the system's temporary folder, which is emptied anyway
        }
    }
}
