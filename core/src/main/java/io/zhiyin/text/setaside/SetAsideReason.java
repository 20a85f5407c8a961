package io.zhiyin.text.setaside;

/** Why a text is kept apart and never counted as an opinion. */
public enum SetAsideReason {
    /** The platform's own words where the customer wrote none (此用户没有填写评价). */
    NO_COMMENT,
    /** Praise that says itself that it was paid for (好评返现). */
    CASH_BACK,
    /** The seller thanks or answers. */
    SELLER_REPLY,
    /** Somebody sells something else here. */
    ADVERTISING,
    /** Neither a letter nor an emoji. */
    NO_WORDS,
    /** Said in a language that nothing here reads: it may well be an opinion, but nobody heard it. */
    OTHER_LANGUAGE
}
