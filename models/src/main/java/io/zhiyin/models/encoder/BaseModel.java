package io.zhiyin.models.encoder;

import io.zhiyin.text.Language;

/** The base models that come with Zhiyin, each as an ONNX file and a tokenizer file on the class path. */
public enum BaseModel {
    BGE_SMALL_ZH("bge-small-zh-v1.5", Language.ZH),
    BGE_SMALL_EN("bge-small-en-v1.5", Language.EN);

    private final String modelName;
    private final Language language;

    BaseModel(String modelName, Language language) {
        this.modelName = modelName;
        this.language = language;
    }

    /** The name its publisher gave it. */
    public String modelName() {
        return modelName;
    }

    public Language language() {
        return language;
    }

    /** The model for a language; texts in other languages take the English one, which at least reads Latin letters. */
    public static BaseModel of(Language language) {
        return switch (language) {
            case ZH -> BGE_SMALL_ZH;
            case EN, OTHER -> BGE_SMALL_EN;
        };
    }
}
