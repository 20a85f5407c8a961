package io.zhiyin.store.files.read;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The visible files of a folder and of all below it. A part that cannot be entered is told by name and costs only itself. */
final class FolderWalk extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final BiConsumer<String, Unreadable> refused;
    private final List<Path> files = new ArrayList<>();

    FolderWalk(Path folder, BiConsumer<String, Unreadable> refused) {
        this.folder = folder;
        this.refused = refused;
    }

    /** The files, sorted by name. */
    static List<Path> files(Path folder, BiConsumer<String, Unreadable> refused) throws IOException {
        FolderWalk walk = new FolderWalk(folder, refused);
        Files.walkFileTree(folder, walk);
        return walk.files.stream().sorted().toList();
    }

    @Override
    public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
        return isVisible(inner) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (isVisible(file) && Files.isRegularFile(file)) {
            files.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path part, IOException failure) throws IOException {
        if (part.equals(folder)) {
            throw failure;
        }
        if (isVisible(part)) {
            refused.accept(name(part), Documents.explain(failure));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path inner, @Nullable IOException failure) throws IOException {
        return failure == null ? FileVisitResult.CONTINUE : visitFileFailed(inner, failure);
    }

    private String name(Path part) {
        return folder.relativize(part).toString().replace('\\', '/');
    }

    private boolean isVisible(Path part) {
        if (part.equals(folder)) {
            return true;
        }
        String name = String.valueOf(part.getFileName());
        return !name.startsWith(".") && !name.equals("__MACOSX") && !name.startsWith("~$");
    }
}
