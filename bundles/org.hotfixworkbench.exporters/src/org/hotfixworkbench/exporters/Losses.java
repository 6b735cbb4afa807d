package org.hotfixworkbench.exporters;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a format loses of a model.
 *
 * @param format the id of the format
 * @param parts the parts that the model has and the format does not carry, with how many of each
 *     there are
 */
public record Losses(String format, Map<ModelPart, Integer> parts) {

    static Losses of(Format format, Map<ModelPart, Integer> counts) {
        Map<ModelPart, Integer> lost = new TreeMap<>(counts);
        lost.keySet().removeAll(format.carried());
        return new Losses(format.id(), lost);
    }
}
