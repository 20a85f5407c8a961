package io.zhiyin.store.files.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Finds every document in the files and folders a user names, sorted by name; archives are opened within bounds. */
public final class Documents {
    private static final Set<String> READ_IN_FOLDERS = Set.of(
            "csv", "tsv", "txt", "json", "jsonl", "ndjson", "xlsx", "xlsm", "parquet", "srt", "vtt", "zip", "gz",
            "tab");
    private static final Set<String> NAMED_IN_FOLDERS =
            Set.of("xls", "doc", "docx", "pdf", "numbers", "ods", "et", "wps");

    private final BiConsumer<String, Unreadable> refused;
    private final List<Document> found = new ArrayList<>();

    private Documents(BiConsumer<String, Unreadable> refused) {
        this.refused = refused;
    }

    /** @param refused is told of every file that cannot be read, by its name */
    public static List<Document> find(List<Path> filesOrFolders, BiConsumer<String, Unreadable> refused) {
        Documents documents = new Documents(refused);
        Set<String> names = new HashSet<>();
        for (Path path : filesOrFolders.stream().sorted().distinct().toList()) {
            String plain = fileName(path);
            // two folders may hold files of one name
            documents.add(path, names.add(plain) ? plain : path.toString().replace('\\', '/'));
        }
        return List.copyOf(documents.found);
    }

    private static String fileName(Path path) {
        Path name = path.normalize().getFileName();
        return name == null ? path.toString() : name.toString();
    }

    private void add(Path path, String name) {
        try {
            if (!Files.exists(path)) {
                throw new Unreadable("no-such-file");
            }
            if (Files.isDirectory(path)) {
                addFolder(path);
            } else {
                addFile(path, name);
            }
        } catch (IOException e) {
            refused.accept(name, explain(e));
        }
    }

    private void addFolder(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile)
                    .filter(file -> isVisible(folder.relativize(file)))
                    .sorted()
                    .toList();
        } catch (java.io.UncheckedIOException e) {
            throw explain(e);
        }
        int before = found.size();
        for (Path file : files) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            String extension = extension(name);
            try {
                if (READ_IN_FOLDERS.contains(extension) || NAMED_IN_FOLDERS.contains(extension)) {
                    addFile(file, name);
                }
            } catch (IOException e) {
                refused.accept(name, explain(e));
            }
        }
        if (found.size() == before
                && files.stream().noneMatch(f -> READ_IN_FOLDERS.contains(extension(f.toString())))) {
            throw new Unreadable("empty-folder");
        }
    }

    private static boolean isVisible(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")
                    || part.toString().equals("__MACOSX")
                    || part.toString().startsWith("~$")) {
                return false;
            }
        }
        return true;
    }

    private void addFile(Path file, String name) throws IOException {
        if (!Files.isReadable(file)) {
            throw new Unreadable("not-readable.forbidden");
        }
        Archive.open(file, name, found::add, refused);
    }

    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** The sentence for a failure that the operating system or a library reports. */
    public static Unreadable explain(Exception e) {
        if (e instanceof Unreadable unreadable) {
            return unreadable;
        }
        if (e instanceof java.io.UncheckedIOException unchecked
                && unchecked.getCause() instanceof Unreadable unreadable) {
            return unreadable;
        }
        if (e instanceof NoSuchFileException) {
            return new Unreadable("no-such-file.any-more");
        }
        if (e instanceof java.nio.file.AccessDeniedException) {
            return new Unreadable("not-readable.forbidden");
        }
        if (e instanceof java.io.EOFException) {
            return new Unreadable("truncated");
        }
        if (e instanceof java.util.zip.ZipException) {
            return new Unreadable("damaged-archive");
        }
        return new Unreadable("not-readable.disk", e.getClass().getSimpleName());
    }
}
