package io.zhiyin.training.job;

import io.zhiyin.models.encoder.LinearHead;
import io.zhiyin.training.optimise.Parameters;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;

/** Writes what a training found: {@code weights.tuned} for the encoder and {@code heads.tuned} for its heads, each beside and moved into place. */
final class TunedFiles {
    private TunedFiles() {}

    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    static void write(Path folder, Job job, Parameters parameters) throws IOException {
        write(folder.resolve("weights.tuned"), parameters.tuned(job.adapter().scale())::write);
        Map<String, LinearHead> heads = new TreeMap<>();
        job.heads().forEach((name, labels) -> heads.put(name, parameters.linearHead(name, labels)));
        write(folder.resolve("heads.tuned"), out -> LinearHead.write(heads, out));
    }

    private static void write(Path file, Content content) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside))) {
            content.write(out);
        } catch (IOException e) {
            Files.deleteIfExists(beside);
            throw e;
        }
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
