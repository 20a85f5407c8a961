package io.zhiyin.text;

/** The language a text is written in, as far as Zhiyin can read it. */
public enum Language {
    ZH("zh"),
    EN("en"),
    /** A language that no model here reads; such texts are counted and shown, but not judged. */
    OTHER("other");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** The code used in files: {@code zh}, {@code en} or {@code other}. */
    public String code() {
        return code;
    }
}
