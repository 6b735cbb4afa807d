package org.hotfixworkbench.workbench.wizards.machine;

import java.util.List;
import org.eclipse.jdt.annotation.NonNull;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.value.KbNumber;
import org.hotfixworkbench.workbench.wizards.ProductChoice;

/**
 * What a person says of a machine.
 *
 * @param product what it runs
 * @param level at which service level
 * @param architecture for which processors
 * @param installed the updates that are known to be there
 */
record HandMadeFacts(
        @NonNull ProductChoice product,
        ProductChoice.@NonNull Level level,
        @NonNull Architecture architecture,
        List<KbNumber> installed) {}
