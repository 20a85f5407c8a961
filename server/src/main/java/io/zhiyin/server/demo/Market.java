package io.zhiyin.server.demo;

import io.zhiyin.text.Language;

/** The two places where the demo shop sells. */
enum Market {
    CHINA(Language.ZH),
    ABROAD(Language.EN);

    private final Language language;

    Market(Language language) {
        this.language = language;
    }

    Language language() {
        return language;
    }
}
