package org.hotfixworkbench.dsl.settings;

import java.util.List;
import java.util.stream.Collectors;
import org.hotfixworkbench.dsl.compile.InputProblem;

/** A file with settings cannot be used; the message has a line for each reason, with its place. */
public final class SettingsException extends Exception {

    private static final long serialVersionUID = 1;

    SettingsException(List<InputProblem> problems) {
        super(problems.stream().map(InputProblem::toString).collect(Collectors.joining("\n")));
    }
}
