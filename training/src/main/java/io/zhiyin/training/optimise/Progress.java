package io.zhiyin.training.optimise;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * How far a training has come.
 *
 * @param epoch the one that is being learnt, from 0
 * @param batch the next batch of it
 * @param steps taken in all
 * @param bestScore the best validation score so far; negative infinity before the first
 * @param worse how many validations in a row brought nothing better
 * @param loss the running mean of the loss
 */
public record Progress(int epoch, int batch, long steps, double bestScore, int worse, double loss) {
    static final Progress START = new Progress(0, 0, 0, Double.NEGATIVE_INFINITY, 0, Double.NaN);

    private static final double NEW = 0.02;

    Progress step(double newLoss) {
        double mean = Double.isNaN(loss) ? newLoss : loss + NEW * (newLoss - loss);
        return new Progress(epoch, batch + 1, steps + 1, bestScore, worse, mean);
    }

    Progress nextEpoch() {
        return new Progress(epoch + 1, 0, steps, bestScore, worse, loss);
    }

    Progress scored(double score) {
        boolean better = score > bestScore;
        return new Progress(epoch, batch, steps, better ? score : bestScore, better ? 0 : worse + 1, loss);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(epoch);
        out.writeInt(batch);
        out.writeLong(steps);
        out.writeDouble(bestScore);
        out.writeInt(worse);
        out.writeDouble(loss);
    }

    static Progress read(DataInputStream in) throws IOException {
        return new Progress(in.readInt(), in.readInt(), in.readLong(), in.readDouble(), in.readInt(), in.readDouble());
    }
}
