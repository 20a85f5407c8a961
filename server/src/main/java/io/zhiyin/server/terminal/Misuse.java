package io.zhiyin.server.terminal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, in the person's language; the parser itself only knows English. */
public record Misuse(Texts texts) {
    /** One sentence that says what was wanted and what came; the parser's own where it is a rare mistake. */
    public String sentence(ParameterException mistake) {
        if (mistake instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (mistake instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return missing(missing.getMissing());
        }
        if (mistake instanceof OverwrittenOptionException twice && twice.getOverwritten() != null) {
            return texts.say("misuse.twice", name(twice.getOverwritten()));
        }
        ArgSpec argument = mistake.getArgSpec();
        String value = mistake.getValue();
        return argument == null || value == null
                ? String.valueOf(mistake.getMessage())
                : texts.say("misuse.value", name(argument), value.isBlank() ? "''" : value, wanted(argument));
    }

    private String unmatched(UnmatchedArgumentException unmatched) {
        String given = list(unmatched.getUnmatched());
        boolean command = unmatched
                .getCommandLine()
                .getCommandSpec()
                .positionalParameters()
                .isEmpty();
        String key = unmatched.isUnknownOption() ? "misuse.option" : command ? "misuse.command" : "misuse.argument";
        String sentence = texts.say(key, given);
        List<String> meant = unmatched.getSuggestions();
        return meant.isEmpty() ? sentence : texts.say("misuse.meant", sentence, meant.get(0));
    }

    /** An optional option can only lack its value; of one that is required, its full form says what to add. */
    private String missing(List<ArgSpec> missing) {
        String forms = list(missing.stream().map(Misuse::form).toList());
        boolean valueOnly = missing.stream().noneMatch(ArgSpec::required);
        return valueOnly
                ? texts.say("misuse.no-value", name(missing.get(0)), forms)
                : texts.say("misuse.missing", forms);
    }

    private static String form(ArgSpec argument) {
        return argument.isOption() ? name(argument) + " " + argument.paramLabel() : argument.paramLabel();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private String wanted(ArgSpec argument) {
        Class<?> type = argument.auxiliaryTypes()[0];
        if (type == LocalDate.class) {
            return texts.say("misuse.wanted.date");
        }
        if (type == int.class || type == Integer.class) {
            return texts.say("misuse.wanted.int", Integer.MAX_VALUE);
        }
        if (type == long.class || type == Long.class) {
            return texts.say("misuse.wanted.long");
        }
        if (type == double.class || type == Double.class) {
            return texts.say("misuse.wanted.double");
        }
        if (type == boolean.class || type == Boolean.class) {
            return texts.say("misuse.wanted.boolean");
        }
        if (type.isEnum()) {
            List<String> names = Arrays.stream(type.getEnumConstants())
                    .map(name -> String.valueOf(name).toLowerCase(Locale.ROOT))
                    .toList();
            return texts.say("misuse.wanted.one-of", list(names));
        }
        return type == Path.class ? texts.say("misuse.wanted.path") : argument.paramLabel();
    }

    private String list(List<String> words) {
        return words.stream().collect(Collectors.joining(texts.say("misuse.separator")));
    }
}
