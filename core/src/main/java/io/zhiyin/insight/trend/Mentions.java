package io.zhiyin.insight.trend;

import io.zhiyin.insight.Voice;

/** How much feedback mentioned something, by voice; a feedback can complain and request at once. */
public record Mentions(long any, long complaint, long request) {
    public Mentions {
        if (complaint < 0 || request < 0 || complaint > any || request > any) {
            throw new IllegalArgumentException(
                    "complaints and requests are mentions, were " + complaint + " and " + request + " of " + any);
        }
    }

    long in(Voice voice) {
        return switch (voice) {
            case ANY -> any;
            case COMPLAINT -> complaint;
            case REQUEST -> request;
            case PRAISE, NEUTRAL -> throw new IllegalArgumentException(voice + " is not followed over time");
        };
    }
}
