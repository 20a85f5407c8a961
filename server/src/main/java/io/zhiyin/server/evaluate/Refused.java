package io.zhiyin.server.evaluate;

import java.util.List;

/** Why an evaluation can't be made, for the person to mend: the key of a sentence in the catalogue, and its arguments. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final String key;
    private final transient List<Object> arguments;

    Refused(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
