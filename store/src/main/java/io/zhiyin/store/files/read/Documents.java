package io.zhiyin.store.files.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** Finds every document in the files and folders a user names, sorted by name; archives are opened within bounds. */
public final class Documents {
    private static final Set<String> READ_IN_FOLDERS = Set.of(
            "csv", "tsv", "txt", "json", "jsonl", "ndjson", "xlsx", "xlsm", "parquet", "srt", "vtt", "zip", "gz",
            "tab");
    private static final Set<String> NAMED_IN_FOLDERS =
            Set.of("xls", "doc", "docx", "pdf", "numbers", "ods", "et", "wps");

    private final BiConsumer<String, Unreadable> refused;
    private final Optional<BiConsumer<String, Unreadable>> passedOver;
    private final List<Document> found = new ArrayList<>();

    private Documents(BiConsumer<String, Unreadable> refused, Optional<BiConsumer<String, Unreadable>> passedOver) {
        this.refused = refused;
        this.passedOver = passedOver;
    }

    /** @param refused is told of every file that cannot be read, by its name */
    public static List<Document> find(List<Path> filesOrFolders, BiConsumer<String, Unreadable> refused) {
        return new Documents(refused, Optional.empty()).in(filesOrFolders);
    }

    /**
     * The documents that customers may have written: what Zhiyin itself wrote is left out.
     *
     * @param refused is told of every file that cannot be read, by its name, and of Zhiyin's own that the user named
     * @param passedOver is told of Zhiyin's own that stand in folders
     */
    public static List<Document> ofCustomers(
            List<Path> filesOrFolders,
            BiConsumer<String, Unreadable> refused,
            BiConsumer<String, Unreadable> passedOver) {
        return new Documents(refused, Optional.of(passedOver)).in(filesOrFolders);
    }

    private List<Document> in(List<Path> filesOrFolders) {
        Set<String> names = new HashSet<>();
        for (Path path : filesOrFolders.stream().sorted().distinct().toList()) {
            String plain = fileName(path);
            // two folders may hold files of one name
            add(path, names.add(plain) ? plain : path.toString().replace('\\', '/'));
        }
        return List.copyOf(found);
    }

    private static String fileName(Path path) {
        Path name = path.normalize().getFileName();
        return name == null ? path.toString() : name.toString();
    }

    private void add(Path path, String name) {
        try {
            if (path.toString().isEmpty()) {
                throw new Unreadable("no-such-file.no-name");
            }
            if (!Files.exists(path)) {
                throw new Unreadable("no-such-file");
            }
            if (Files.isDirectory(path)) {
                addFolder(path);
            } else if (Files.isRegularFile(path)) {
                addFile(path, name, refused);
            } else {
                throw new Unreadable("not-a-file");
            }
        } catch (IOException e) {
            refused.accept(name.isEmpty() ? "\"\"" : name, explain(e));
        }
    }

    private void addFolder(Path folder) throws IOException {
        List<Path> files = FolderWalk.files(folder, refused).stream()
                .filter(file -> isRead(file) || NAMED_IN_FOLDERS.contains(extension(file.toString())))
                .toList();
        Map<Path, Integer> ofRuns = new TreeMap<>();
        for (Path file : files) {
            String name = nameIn(folder, file);
            try {
                if (passedOver.isPresent() && OwnOutput.isOfRun(file)) {
                    ofRuns.merge(file.resolveSibling("run.json"), 1, Integer::sum);
                } else {
                    addFile(file, name, passedOver.orElse(refused));
                }
            } catch (IOException e) {
                refused.accept(name, explain(e));
            }
        }
        passedOver.ifPresent(told -> ofRuns.forEach(
                (run, count) -> told.accept(nameIn(folder, run), new Unreadable("own-output.folder", count))));
        if (files.stream().noneMatch(Documents::isRead)) {
            throw new Unreadable("empty-folder");
        }
    }

    private static boolean isRead(Path file) {
        return READ_IN_FOLDERS.contains(extension(file.toString()));
    }

    private static String nameIn(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    /** @param own is told where the file, or a part of it, is Zhiyin's own */
    private void addFile(Path file, String name, BiConsumer<String, Unreadable> own) throws IOException {
        if (!Files.isReadable(file)) {
            throw new Unreadable("not-readable.forbidden");
        }
        Archive.open(file, name, document -> addDocument(document, own), refused);
    }

    private void addDocument(Document document, BiConsumer<String, Unreadable> own) {
        if (passedOver.isPresent() && OwnOutput.holds(document)) {
            own.accept(document.name(), new Unreadable("own-output.file"));
        } else {
            found.add(document);
        }
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
