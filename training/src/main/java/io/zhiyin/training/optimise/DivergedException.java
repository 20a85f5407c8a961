package io.zhiyin.training.optimise;

/** A training whose loss or gradients are no numbers any more. Its last checkpoint holds the state before. */
public final class DivergedException extends RuntimeException {
    DivergedException(double loss, long steps) {
        super("wanted a loss that falls, but after " + steps + " steps the loss is " + loss
                + " or its gradients are no numbers; train with a lower learning rate");
    }
}
