package org.hotfixworkbench.exporters;

import java.util.List;
import java.util.Set;

/**
 * A format that a model can be written in.
 *
 * @param id the name on the command line, lower case
 * @param description what the format is, in one line without full stop
 * @param options what can be chosen for it
 * @param carried the parts of a model that come back when the format is read; the others are lost
 * @param exporter writes it
 */
public record Format(
        String id,
        String description,
        List<FormatOption> options,
        Set<ModelPart> carried,
        Exporter exporter) {}
