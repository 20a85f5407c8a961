package io.zhiyin.training.optimise;

import io.zhiyin.hash.Sha256;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * A training's state in a file, from which it goes on as if it had never stopped: written beside and moved into place, with a hash at its
 * end, so that what lies there is whole or an earlier one that is.
 */
public final class Checkpoint {
    private static final int FORMAT = 1;

    private final Path file;
    /** What the training is: its data and options. A checkpoint of another is not taken up. */
    private final String identity;

    /**
     * @param file where it is written
     * @param identity what the training is made from; a checkpoint of another identity is passed over
     */
    public Checkpoint(Path file, String identity) {
        this.file = file;
        this.identity = identity;
    }

    /**
     * Saves everything.
     *
     * @throws IOException if the disk does not take it; the checkpoint before is then still there
     */
    void save(Progress progress, Parameters parameters, AdamW optimizer, Parameters best) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        MessageDigest digest = Sha256.digest();
        try (OutputStream raw = Files.newOutputStream(beside);
                DigestOutputStream hashed = new DigestOutputStream(new BufferedOutputStream(raw, 1 << 16), digest);
                DataOutputStream out = new DataOutputStream(hashed)) {
            out.writeInt(FORMAT);
            out.writeUTF(identity);
            progress.write(out);
            out.writeLong(optimizer.steps());
            for (Parameter parameter : parameters.all()) {
                write(out, parameter.values());
                write(out, optimizer.mean(parameter));
                write(out, optimizer.square(parameter));
                write(out, best.get(parameter.name()).values());
            }
            hashed.on(false);
            out.write(digest.digest());
        } catch (IOException e) {
            Files.deleteIfExists(beside);
            throw e;
        }
        try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Takes up what was saved, if it is whole and of this training. The parameters are changed only then.
     *
     * @return how far it had come; the beginning, if there is nothing to take up
     */
    Progress resume(Parameters parameters, AdamW optimizer, Parameters best) throws IOException {
        if (!Files.exists(file) || !isWhole()) {
            return Progress.START;
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            if (in.readInt() != FORMAT || !in.readUTF().equals(identity)) {
                return Progress.START;
            }
            Progress progress = Progress.read(in);
            optimizer.steps(in.readLong());
            for (Parameter parameter : parameters.all()) {
                read(in, parameter.values());
                read(in, optimizer.mean(parameter));
                read(in, optimizer.square(parameter));
                read(in, best.get(parameter.name()).values());
            }
            return progress;
        }
    }

    /** After how many steps the training that lies here stopped; 0 if there is none to take up. */
    public long steps() throws IOException {
        if (!Files.exists(file) || !isWhole()) {
            return 0;
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            boolean ours = in.readInt() == FORMAT && in.readUTF().equals(identity);
            return ours ? Progress.read(in).steps() : 0;
        }
    }

    private boolean isWhole() throws IOException {
        MessageDigest digest = Sha256.digest();
        long content = Files.size(file) - digest.getDigestLength();
        if (content <= 0) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] piece = new byte[1 << 16];
            for (long left = content; left > 0; ) {
                int read = in.readNBytes(piece, 0, (int) Math.min(piece.length, left));
                digest.update(piece, 0, read);
                left -= read;
            }
            return Arrays.equals(digest.digest(), in.readAllBytes());
        }
    }

    private static void write(DataOutputStream out, float[] values) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES);
        bytes.asFloatBuffer().put(values);
        out.write(bytes.array());
    }

    private static void read(DataInputStream in, float[] into) throws IOException {
        byte[] bytes = in.readNBytes(into.length * Float.BYTES);
        ByteBuffer.wrap(bytes).asFloatBuffer().get(into);
    }
}
