package io.zhiyin.training.job;

import ai.djl.ndarray.NDManager;
import io.zhiyin.hash.Sha256;
import io.zhiyin.models.encoder.OnnxWeights;
import io.zhiyin.models.encoder.TextTokens;
import io.zhiyin.training.network.NetworkShape;
import io.zhiyin.training.network.Transformer;
import io.zhiyin.training.network.Weights;
import io.zhiyin.training.optimise.Checkpoint;
import io.zhiyin.training.optimise.DivergedException;
import io.zhiyin.training.optimise.Lesson;
import io.zhiyin.training.optimise.Model;
import io.zhiyin.training.optimise.Parameters;
import io.zhiyin.training.optimise.Trainer;
import io.zhiyin.training.torch.Torch;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Trains what a job's folder asks for: {@code job.json}, {@code train.jsonl} and {@code validation.jsonl} in, {@code weights.tuned} and
 * {@code heads.tuned} out. A folder whose training was broken off is taken up where it stopped. A signal to end is heard after the step that
 * is running, and a checkpoint saved.
 */
public final class Main {
    /** Everything went well, also where it was stopped. */
    static final int OK = 0;
    /** What was asked for can't be done. */
    static final int REFUSED = 2;

    private static final int SECONDS_TO_STOP = 120;

    private Main() {}

    /** @param arguments the job's folder */
    public static void main(String[] arguments) {
        AtomicBoolean stop = new AtomicBoolean();
        CountDownLatch ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stop.set(true);
            try {
                if (!ended.await(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                    System.err.println("the training did not stop in time; its last checkpoint stands");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err); // what a library prints must not pass for progress
        int code;
        try {
            code = run(Path.of(arguments[0]), new ProgressLines(out), stop);
        } finally {
            ended.countDown();
        }
        if (!stop.get()) {
            System.exit(code);
        }
    }

    static int run(Path folder, ProgressLines progress, AtomicBoolean stop) {
        try {
            Job job = Job.read(folder.resolve("job.json"));
            Trainer.Outcome outcome = train(folder, job, progress, stop);
            progress.ended(outcome);
            return OK;
        } catch (IOException | DivergedException e) {
            progress.failed(String.valueOf(e.getMessage()));
            return REFUSED;
        }
    }

    private static Trainer.Outcome train(Path folder, Job job, ProgressLines progress, AtomicBoolean stop)
            throws IOException {
        OnnxWeights source = OnnxWeights.of(job.base());
        NetworkShape shape = NetworkShape.of(source);
        List<Lesson> lessons;
        List<Lesson> validation;
        int most = Math.min(job.mostTokens(), shape.positions());
        try (TextTokens tokens = TextTokens.of(job.base())) {
            lessons = JobRows.read(folder.resolve("train.jsonl"), tokens, most);
            validation = JobRows.read(folder.resolve("validation.jsonl"), tokens, most);
        }
        try (NDManager manager = Torch.manager()) {
            Parameters parameters = parameters(job, shape, source);
            Model model = new Model(
                    new Transformer(shape),
                    Weights.of(source, manager),
                    job.adapter().scale(),
                    parameters);
            Checkpoint checkpoint = new Checkpoint(folder.resolve("checkpoint"), identity(folder));
            Trainer trainer = new Trainer(model, parameters(job, shape, source), job.options(), checkpoint);
            progress.began(lessons.size(), validation.size(), parameters.size(), checkpoint.steps());
            int labels = job.scoredLabels();
            Trainer.Outcome outcome =
                    trainer.train(lessons, new ValidationScore(validation, job.score(), labels), progress, stop::get);
            if (outcome != Trainer.Outcome.STOPPED) {
                TunedFiles.write(folder, job, parameters);
            }
            return outcome;
        }
    }

    private static Parameters parameters(Job job, NetworkShape shape, OnnxWeights source) {
        Parameters parameters = new Parameters();
        switch (job.method()) {
            case HEAD -> {}
            case LORA ->
                parameters.adapt(shape, source, job.adapter(), job.options().seed());
            case FULL -> parameters.tune(source);
        }
        new TreeMap<>(job.heads())
                .forEach((name, labels) -> parameters.head(
                        name, shape.width(), labels.size(), job.options().seed()));
        return parameters;
    }

    /** A hash of everything that the training is made from. */
    private static String identity(Path folder) throws IOException {
        MessageDigest digest = Sha256.digest();
        for (String file : List.of("job.json", "train.jsonl", "validation.jsonl")) {
            digest.update(Files.readAllBytes(folder.resolve(file)));
            digest.update((byte) '\n');
        }
        return Sha256.hex(digest.digest(), 32);
    }
}
