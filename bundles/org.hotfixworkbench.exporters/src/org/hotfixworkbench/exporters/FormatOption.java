package org.hotfixworkbench.exporters;

import java.util.List;

/**
 * Something that a user can choose for a format.
 *
 * @param name lower case, with hyphens
 * @param description what it does, in one line without full stop
 * @param defaultValue the value when nothing is chosen
 * @param values the values that there are; empty when every text will do
 */
public record FormatOption(
        String name, String description, String defaultValue, List<String> values) {}
