package org.hotfixworkbench.core.applicability;

import java.util.List;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ServiceLevel;

/**
 * A machine to which a hotfix applies. What is in none of its lists does not matter.
 *
 * @param product what it runs
 * @param level the service level of the product
 * @param architecture the architecture of the system
 * @param installed the hotfixes that have to be installed, by id or article number
 * @param absent the hotfixes that must not be installed
 * @param features the features that have to be there
 * @param missingFeatures the features that must not be there
 */
public record Witness(
        Product product,
        ServiceLevel level,
        Architecture architecture,
        List<String> installed,
        List<String> absent,
        List<String> features,
        List<String> missingFeatures) {

    /** Copies the lists. */
    public Witness {
        installed = List.copyOf(installed);
        absent = List.copyOf(absent);
        features = List.copyOf(features);
        missingFeatures = List.copyOf(missingFeatures);
    }

    /** The machine in words: "Windows7 SP1 x64 with hotfix KB976932, without feature Telnet". */
    public String words() {
        return Phrases.machine(this);
    }
}
