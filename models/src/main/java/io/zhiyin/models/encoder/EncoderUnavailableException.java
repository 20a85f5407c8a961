package io.zhiyin.models.encoder;

/** Says that a base model can't be loaded or run on this machine, and what to do about it. Trying again won't help. */
public final class EncoderUnavailableException extends RuntimeException {
    EncoderUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }

    EncoderUnavailableException(String message) {
        super(message);
    }
}
