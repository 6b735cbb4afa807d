package org.hotfixworkbench.exporters;

import java.util.Map;
import java.util.TreeMap;

/** A format that was chosen, with the values of its options. */
public final class FormatChoice {

    private final Format format;
    private final Map<String, String> values;

    /**
     * Chooses a format.
     *
     * @param values by the names of options; what is missing has its default
     * @throws IllegalArgumentException when the format has no such option or the option no such
     *     value; the message is for the user
     */
    public FormatChoice(Format format, Map<String, String> values) {
        this.format = format;
        this.values = new TreeMap<>();
        format.options().forEach(it -> this.values.put(it.name(), it.defaultValue()));
        values.forEach(this::set);
    }

    /** Chooses a format as it is. */
    public static FormatChoice of(Format format) {
        return new FormatChoice(format, Map.of());
    }

    private void set(String name, String value) {
        FormatOption option =
                format.options().stream()
                        .filter(it -> it.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> unknown(name));
        if (!option.values().isEmpty() && !option.values().contains(value)) {
            throw new IllegalArgumentException(
                    "%s.%s is one of %s, not %s"
                            .formatted(
                                    format.id(), name, String.join(", ", option.values()), value));
        }
        values.put(name, value);
    }

    private IllegalArgumentException unknown(String name) {
        String there =
                format.options().isEmpty()
                        ? "it has none"
                        : "there are "
                                + String.join(
                                        ", ",
                                        format.options().stream().map(FormatOption::name).toList());
        return new IllegalArgumentException(
                "the format %s has no option %s; %s".formatted(format.id(), name, there));
    }

    /** The format. */
    public Format format() {
        return format;
    }

    /**
     * The value of an option, its default when none was chosen.
     *
     * @throws IllegalArgumentException when the format has no such option
     */
    public String value(String option) {
        String value = values.get(option);
        if (value == null) {
            throw unknown(option);
        }
        return value;
    }
}
