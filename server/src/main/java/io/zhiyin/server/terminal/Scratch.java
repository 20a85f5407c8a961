package io.zhiyin.server.terminal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder in which one run keeps its temporary files, above all the native libraries that are unpacked (some 90 MB): the
 * script makes it and hands it over as {@code zhiyin.scratch} and {@code java.io.tmpdir}. It goes when the process ends. A
 * process that is killed can't see to that, so every run removes those folders beside its own whose lock nobody holds.
 */
final class Scratch {
    private static final Pattern NAME = Pattern.compile("zhiyin-[A-Za-z0-9]{10}");
    private static final String LOCK = "lock";
    /** How long a folder may stand without a lock: its run has just begun, or it ended before it could take one. */
    private static final Duration BEGINNING = Duration.ofHours(1);

    private Scratch() {}

    /** Takes the folder that the script made, if there is one, and removes what killed runs left beside it. */
    static void claim() {
        String folder = System.getProperty("zhiyin.scratch", "");
        if (!folder.isEmpty()) {
            claim(Path.of(folder));
        }
    }

    private static void claim(Path folder) {
        try {
            FileChannel channel = FileChannel.open(
                    folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE); // open until the end
            channel.lock();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder, channel), "zhiyin-scratch"));
            sweep(folder);
        } catch (IOException e) {
            return; // temporary files may be left then; that is no reason to do nothing
        }
    }

    /** The folder for temporary files that a person can look at: not the one that goes with the run. */
    static Path place() {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        Path parent = folder.getParent();
        return parent != null && folder.toString().equals(System.getProperty("zhiyin.scratch")) ? parent : folder;
    }

    private static void sweep(Path own) throws IOException {
        List<Path> others;
        try (Stream<Path> beside = Files.list(own.toAbsolutePath().getParent())) {
            others = beside.filter(
                            path -> NAME.matcher(path.getFileName().toString()).matches())
                    .filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .filter(path -> !path.getFileName().equals(own.getFileName()))
                    .toList();
        }
        for (Path other : others) {
            if (Files.getOwner(other, LinkOption.NOFOLLOW_LINKS).equals(Files.getOwner(own))) {
                removeIfLeft(other);
            }
        }
    }

    private static void removeIfLeft(Path folder) throws IOException {
        Path lock = folder.resolve(LOCK);
        if (!Files.exists(lock)) {
            Instant made = Files.getLastModifiedTime(folder).toInstant();
            if (made.isBefore(Instant.now().minus(BEGINNING))) {
                Folders.delete(folder);
            }
            return;
        }
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
            if (channel.tryLock() != null) {
                remove(folder, channel);
            }
        } catch (OverlappingFileLockException e) {
            return; // held by this very process
        }
    }

    /** The lock goes last, so that nobody takes the folder for that of a run that has just begun. */
    private static void remove(Path folder, FileChannel lock) {
        try (lock;
                Stream<Path> inside = Files.list(folder)) {
            for (Path path : inside.toList()) {
                if (!path.endsWith(LOCK)) {
                    Folders.delete(path);
                }
            }
            Folders.delete(folder);
        } catch (IOException e) {
            return; // a later run removes it
        }
    }
}
