package io.zhiyin.insight;

import io.zhiyin.text.StatementId;

/** The exact words of one statement, as evidence. */
public record Quote(StatementId statement, String text) {}
