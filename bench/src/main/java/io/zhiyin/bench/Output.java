package io.zhiyin.bench;

import io.zhiyin.bench.figure.Console;
import io.zhiyin.bench.figure.Result;
import picocli.CommandLine.Option;

/** How every bench shows its result. */
final class Output {
    @Option(names = "--json")
    private boolean json;

    private final Console console = Console.ofThisProcess();

    Console console() {
        return console;
    }

    void show(Result result) {
        console.show(result, json);
    }
}
