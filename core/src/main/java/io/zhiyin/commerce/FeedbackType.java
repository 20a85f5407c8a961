package io.zhiyin.commerce;

/** The occasion on which a customer wrote. */
public enum FeedbackType {
    REVIEW,
    /** 追评: written some time after the review of the same order. */
    FOLLOW_UP,
    QUESTION,
    CHAT,
    RETURN_REASON,
    SURVEY,
    /** What was said in a video or a voice message, written down, with time codes. */
    TRANSCRIPT,
    /** What the shop itself, its staff or its chat robot wrote in a conversation: never a customer's opinion. */
    SHOP_MESSAGE
}
