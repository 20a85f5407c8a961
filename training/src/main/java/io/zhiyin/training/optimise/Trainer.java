package io.zhiyin.training.optimise;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The loop of a training: batches in a seeded order, each shared out among threads whose gradients are added in a fixed order; a rate that
 * rises and falls; a validation after each epoch, which ends the training when it brings nothing better any more; checkpoints from which it goes on as if it had never
 * stopped. With one seed and one number of threads the result is the same on one machine, bit for bit. For one thread.
 */
public final class Trainer {
    /**
     * How it learns.
     *
     * @param batch lessons a step
     * @param epochs how often each lesson is taken at most
     * @param encoderRate the highest learning rate of the encoder's parameters or of its adapters
     * @param headRate the same of heads
     * @param warmUp over which share of all steps the rate rises, 0 to 1; then it falls to zero
     * @param decay by what share of the rate matrices shrink in each step
     * @param clip the longest gradient; longer ones are shortened to it
     * @param patience after how many validations that bring nothing better it ends
     * @param threads how many compute side by side
     * @param most how long at most
     * @param checkpointEvery how often it is saved at least
     */
    public record Options(
            int batch,
            int epochs,
            double encoderRate,
            double headRate,
            double warmUp,
            double decay,
            double clip,
            int patience,
            int threads,
            long seed,
            Duration most,
            Duration checkpointEvery) {
        public Options {
            if (batch < 1 || epochs < 1 || patience < 1 || threads < 1) {
                throw new IllegalArgumentException("batch, epochs, patience and threads start at 1, were " + batch
                        + ", " + epochs + ", " + patience + " and " + threads);
            }
            if (!(encoderRate >= 0 && headRate >= 0 && warmUp >= 0 && warmUp <= 1 && decay >= 0 && clip > 0)) {
                throw new IllegalArgumentException(
                        "rates and decay start at 0, warmUp lies in [0, 1], clip above 0; were " + encoderRate + ", "
                                + headRate + ", " + decay + ", " + warmUp + " and " + clip);
            }
        }

        /** For adapters. */
        public static Options adapters(long seed) {
            return new Options(32, 4, 1e-3, 1e-3, 0.1, 0.01, 1, 2, 2, seed, Duration.ofDays(1), Duration.ofMinutes(3));
        }

        /** For a whole encoder. */
        public static Options whole(long seed) {
            return new Options(32, 3, 1e-4, 1e-3, 0.1, 0.01, 1, 2, 2, seed, Duration.ofDays(1), Duration.ofMinutes(3));
        }

        public Options withEpochs(int newEpochs) {
            return new Options(
                    batch,
                    newEpochs,
                    encoderRate,
                    headRate,
                    warmUp,
                    decay,
                    clip,
                    patience,
                    threads,
                    seed,
                    most,
                    checkpointEvery);
        }
    }

    /** Who is told how it goes. */
    public interface Listener {
        /** After each step: how far it has come, of how many steps in all. */
        void stepped(Progress progress, long steps);

        /** After each validation: its score, and whether it is the best so far. */
        void validated(Progress progress, double score, boolean best);
    }

    /** How a training ended. The model's parameters are the best that a validation found. */
    public enum Outcome {
        /** All epochs were learnt. */
        FINISHED,
        /** Validations brought nothing better any more. */
        NO_BETTER,
        /** Its time was over. */
        OUT_OF_TIME,
        /** It was asked to stop; the checkpoint holds its state. */
        STOPPED
    }

    private final Model model;
    private final Options options;
    private final Checkpoint checkpoint;
    private final AdamW optimizer;
    private final Parameters best;

    /**
     * @param copy parameters of the same names and sizes as the model's, in which the best state is kept meanwhile
     */
    public Trainer(Model model, Parameters copy, Options options, Checkpoint checkpoint) {
        this.model = model;
        this.options = options;
        this.checkpoint = checkpoint;
        this.optimizer = new AdamW(model.parameters(), options.decay());
        this.best = copy;
    }

    /**
     * Learns.
     *
     * @param validate the score of the model as it is, higher is better; called between steps
     * @param stop asked after each step
     * @throws IOException if a checkpoint can't be written
     */
    public Outcome train(
            List<Lesson> lessons, ToDoubleFunction<Answerer> validate, Listener listener, BooleanSupplier stop)
            throws IOException {
        if (lessons.isEmpty()) {
            throw new IllegalArgumentException("wanted lessons to learn from, there are none");
        }
        ExecutorService threads = Executors.newFixedThreadPool(options.threads());
        try {
            return run(lessons, validate, listener, stop, threads);
        } finally {
            threads.shutdownNow();
        }
    }

    private Outcome run(
            List<Lesson> lessons,
            ToDoubleFunction<Answerer> validate,
            Listener listener,
            BooleanSupplier stop,
            ExecutorService threads)
            throws IOException {
        Progress progress = checkpoint.resume(model.parameters(), optimizer, best);
        long started = System.nanoTime();
        long saved = started;
        while (progress.epoch() < options.epochs()) {
            BatchPlan plan = BatchPlan.of(lessons, options.batch(), options.seed(), progress.epoch());
            long steps = (long) plan.size() * options.epochs();
            while (progress.batch() < plan.size()) {
                double loss = step(lessons, plan.batch(progress.batch()), rate(progress.steps(), steps), threads);
                progress = progress.step(loss);
                listener.stepped(progress, steps);
                boolean late = passed(started).compareTo(options.most()) >= 0;
                boolean stopped = stop.getAsBoolean();
                if (late || stopped || passed(saved).compareTo(options.checkpointEvery()) >= 0) {
                    checkpoint.save(progress, model.parameters(), optimizer, best);
                    saved = System.nanoTime();
                }
                if (stopped) {
                    return Outcome.STOPPED;
                }
                if (late) {
                    progress = validated(progress, validate, listener, threads);
                    keepBest();
                    return Outcome.OUT_OF_TIME;
                }
            }
            progress = validated(progress.nextEpoch(), validate, listener, threads);
            checkpoint.save(progress, model.parameters(), optimizer, best);
            saved = System.nanoTime();
            if (progress.worse() >= options.patience()) {
                keepBest();
                return Outcome.NO_BETTER;
            }
        }
        keepBest();
        return Outcome.FINISHED;
    }

    private static Duration passed(long since) {
        return Duration.ofNanos(System.nanoTime() - since);
    }

    private Progress validated(
            Progress progress, ToDoubleFunction<Answerer> validate, Listener listener, ExecutorService threads) {
        double score = validate.applyAsDouble(lessons -> answers(lessons, threads));
        Progress scored = progress.scored(score);
        boolean better = scored.worse() == 0;
        if (better) {
            copy(model.parameters(), best);
        }
        listener.validated(scored, score, better);
        return scored;
    }

    private void keepBest() {
        copy(best, model.parameters());
    }

    private static void copy(Parameters from, Parameters to) {
        for (Parameter parameter : from.all()) {
            float[] into = to.get(parameter.name()).values();
            System.arraycopy(parameter.values(), 0, into, 0, into.length);
        }
    }

    /** From 0 to 1 and back to 0, in straight lines. */
    private double rate(long step, long steps) {
        double rise = options.warmUp() * steps;
        return step < rise ? (step + 1) / (rise + 1) : (steps - step) / (steps - rise);
    }

    private double step(List<Lesson> lessons, int[] batch, double rate, ExecutorService threads) {
        double weight =
                Arrays.stream(batch).mapToDouble(i -> lessons.get(i).weight()).sum();
        List<Model.Slope> slopes = all(
                threads,
                BatchPlan.parts(lessons, batch, options.threads()).stream()
                        .map(part -> (Callable<Model.Slope>) () -> model.slope(part))
                        .toList());
        List<float[]> sum = slopes.get(0).gradients();
        for (Model.Slope other : slopes.subList(1, slopes.size())) {
            for (int p = 0; p < sum.size(); p++) {
                add(sum.get(p), other.gradients().get(p));
            }
        }
        double squares = 0;
        for (float[] gradient : sum) {
            for (float value : gradient) {
                squares += (double) value * value;
            }
        }
        double norm = Math.sqrt(squares) / weight;
        double loss = slopes.stream().mapToDouble(Model.Slope::loss).sum() / weight;
        if (!Double.isFinite(norm) || !Double.isFinite(loss)) {
            throw new DivergedException(loss, optimizer.steps());
        }
        float scale = (float) (Math.min(1, options.clip() / (norm + 1e-6)) / weight);
        for (float[] gradient : sum) {
            for (int i = 0; i < gradient.length; i++) {
                gradient[i] *= scale;
            }
        }
        optimizer.step(model.parameters().all(), sum, options.encoderRate() * rate, options.headRate() * rate);
        return loss;
    }

    private static void add(float[] into, float[] other) {
        for (int i = 0; i < into.length; i++) {
            into[i] += other[i];
        }
    }

    /** Asks in batches of texts of one length. */
    private List<List<float[]>> answers(List<Lesson> lessons, ExecutorService threads) {
        List<Integer> order = IntStream.range(0, lessons.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> lessons.get(i).length()))
                .toList();
        List<List<Integer>> batches = new ArrayList<>();
        for (int from = 0; from < order.size(); from += options.batch()) {
            batches.add(order.subList(from, Math.min(order.size(), from + options.batch())));
        }
        List<List<List<float[]>>> found = all(
                threads,
                batches.stream()
                        .map(batch -> (Callable<List<List<float[]>>>) () ->
                                model.answers(batch.stream().map(lessons::get).toList()))
                        .toList());
        List<List<float[]>> answers = new ArrayList<>(
                lessons.stream().map(lesson -> List.<float[]>of()).toList());
        for (int b = 0; b < batches.size(); b++) {
            for (int i = 0; i < batches.get(b).size(); i++) {
                answers.set(batches.get(b).get(i), found.get(b).get(i));
            }
        }
        return answers;
    }

    private static <T> List<T> all(ExecutorService threads, List<Callable<T>> tasks) {
        List<Future<T>> futures = tasks.stream().map(threads::submit).toList();
        List<T> results = new ArrayList<>();
        boolean interrupted = false;
        try {
            for (Future<T> future : futures) {
                T result = null;
                while (result == null) {
                    try {
                        result = future.get();
                    } catch (InterruptedException e) {
                        interrupted =
                                true; // what runs in PyTorch can't be left in the middle: the loop asks who wants it to
                        // stop
                    }
                }
                results.add(result);
            }
        } catch (ExecutionException e) {
            futures.forEach(future -> future.cancel(false));
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        return results;
    }
}
