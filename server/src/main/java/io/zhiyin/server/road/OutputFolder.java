package io.zhiyin.server.road;

import io.zhiyin.server.terminal.CommandFailure;
import io.zhiyin.server.terminal.Folders;
import io.zhiyin.server.terminal.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The folder that a command fills. Everything is written into a working folder beside it, which takes its place at the very
 * end: a run that fails, is stopped or is killed leaves what stood there before, and nothing that could pass for a whole
 * output. Only an empty folder, or one that holds nothing but what Zhiyin wrote, is ever replaced.
 */
final class OutputFolder implements AutoCloseable {
    private static final int SHOWN = 3;

    private final Path target;
    private final Path working;
    private final Path previous;
    private boolean kept;
    private boolean abandoned;

    private OutputFolder(Path target) {
        this.target = target;
        String name = target.getFileName().toString();
        this.working = target.resolveSibling(
                "." + name + ".zhiyin-" + ProcessHandle.current().pid());
        this.previous = target.resolveSibling("." + name + ".zhiyin-previous");
    }

    /** Makes the working folder, after mending what a killed run left behind. */
    static OutputFolder prepare(Path out, Texts texts) {
        Path target = out.toAbsolutePath().normalize();
        if (target.getFileName() == null) {
            throw new CommandFailure(texts.say("out.root", out));
        }
        try {
            OutputFolder folder = new OutputFolder(linked(target, texts));
            Files.createDirectories(folder.target.getParent());
            folder.mend();
            folder.refuseForeignFolder(texts);
            Files.createDirectory(folder.working);
            return folder;
        } catch (IOException e) {
            throw new CommandFailure(texts.say("out.unwritable", out, reason(e)), e);
        }
    }

    /** Where a link leads: what it points to is replaced, and the link stays. */
    private static Path linked(Path target, Texts texts) throws IOException {
        if (!Files.isSymbolicLink(target)) {
            return target;
        }
        if (!Files.isDirectory(target)) {
            throw new CommandFailure(texts.say("out.file", target));
        }
        return target.toRealPath();
    }

    /** Where the command writes. */
    Path working() {
        return working;
    }

    /** Where the output will stand. */
    Path target() {
        return target;
    }

    /** Puts the working folder in its place. */
    synchronized void publish(Texts texts) {
        if (abandoned) {
            return; // the process is being stopped
        }
        try {
            boolean replaces = Files.exists(target, LinkOption.NOFOLLOW_LINKS);
            if (replaces) {
                Files.move(target, previous, StandardCopyOption.ATOMIC_MOVE);
            }
            try {
                Files.move(working, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                if (replaces) {
                    Files.move(previous, target, StandardCopyOption.ATOMIC_MOVE);
                }
                throw e;
            }
            kept = true;
            Folders.delete(previous);
        } catch (IOException e) {
            throw new CommandFailure(texts.say("out.unwritable", target, reason(e)), e);
        }
    }

    /** Gives up: whatever happens now, nothing will be published. Returns whether there was something to give up. */
    synchronized boolean abandon() {
        if (kept) {
            return false;
        }
        abandoned = true;
        close();
        return true;
    }

    /** Removes the working folder, unless it was published. */
    @Override
    public synchronized void close() {
        if (!kept) {
            try {
                Folders.delete(working);
            } catch (IOException e) {
                // what is left carries the working folder's hidden name; the next run removes it
                return;
            }
        }
    }

    private void mend() throws IOException {
        if (Files.exists(previous) && !Files.exists(target)) {
            Files.move(previous, target, StandardCopyOption.ATOMIC_MOVE);
        }
        Folders.delete(previous);
        String prefix = "." + target.getFileName() + ".zhiyin-";
        try (Stream<Path> beside = Files.list(target.getParent())) {
            List<Path> left = beside.filter(
                            path -> path.getFileName().toString().startsWith(prefix))
                    .filter(path -> !ownerLives(path.getFileName().toString().substring(prefix.length())))
                    .toList();
            for (Path path : left) {
                Folders.delete(path);
            }
        }
    }

    private static boolean ownerLives(String pid) {
        if (!pid.matches("[0-9]{1,18}")) {
            return true; // not one of ours
        }
        Optional<ProcessHandle> owner = ProcessHandle.of(Long.parseLong(pid));
        return owner.isPresent() && owner.get().pid() != ProcessHandle.current().pid();
    }

    private void refuseForeignFolder(Texts texts) throws IOException {
        if (!Files.exists(target)) {
            return;
        }
        if (!Files.isDirectory(target)) {
            throw new CommandFailure(texts.say("out.file", target));
        }
        List<String> foreign = EarlierOutput.foreign(target);
        if (!foreign.isEmpty()) {
            String some = foreign.stream().limit(SHOWN).collect(Collectors.joining(", "));
            throw new CommandFailure(texts.say("out.foreign", target, foreign.size() > SHOWN ? some + ", …" : some));
        }
        if (!Files.isWritable(target)) {
            throw new CommandFailure(texts.say("out.readonly", target));
        }
    }

    private static String reason(IOException e) {
        return e.getClass().getSimpleName() + (e.getMessage() == null ? "" : " (" + e.getMessage() + ")");
    }
}
