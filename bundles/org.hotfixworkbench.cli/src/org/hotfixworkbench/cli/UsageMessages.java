package org.hotfixworkbench.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotfixworkbench.core.text.Suggestions;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said of wrong usage: plainly, with the word that may have been meant. */
final class UsageMessages {

    private UsageMessages() {}

    /** What is wrong with the arguments. */
    static String of(ParameterException failure) {
        if (failure instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched);
        }
        CommandLine command = failure.getCommandLine();
        boolean isRoot = command.getParent() == null;
        return isRoot && command.getParseResult().originalArgs().isEmpty()
                ? "a command is missing"
                : String.valueOf(failure.getMessage());
    }

    private static String unknown(UnmatchedArgumentException failure) {
        CommandLine command = failure.getCommandLine();
        String word = failure.getUnmatched().getFirst();
        Set<String> commands = command.getSubcommands().keySet();
        if (word.startsWith("-")) {
            List<String> options = List.copyOf(command.getCommandSpec().optionsMap().keySet());
            return "unknown option " + word + hint(Suggestions.nearest(word, options));
        }
        return commands.isEmpty()
                ? "one argument too many: " + word
                : "unknown command " + word + hint(Suggestions.nearest(word, commands));
    }

    private static String hint(Optional<String> meant) {
        return meant.map(it -> "; did you mean " + it + "?").orElse("");
    }

    /** Reads a constant by its name in lower case, which is how it is written on a command line. */
    static <E extends Enum<E>> ITypeConverter<E> choice(E[] constants) {
        return word -> {
            for (E constant : constants) {
                if (constant.name().equalsIgnoreCase(word)) {
                    return constant;
                }
            }
            throw new TypeConversionException(
                    "there are "
                            + Arrays.stream(constants)
                                    .map(it -> it.name().toLowerCase(java.util.Locale.ROOT))
                                    .collect(Collectors.joining(", "))
                            + ", but not "
                            + word);
        };
    }
}
