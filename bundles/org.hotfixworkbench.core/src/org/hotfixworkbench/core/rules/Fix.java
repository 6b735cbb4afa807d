package org.hotfixworkbench.core.rules;

import org.eclipse.emf.ecore.EObject;

/**
 * A way to mend a finding. The rule computes the new text; command line and editors only apply it.
 *
 * @param title what the fix does, as a menu entry
 * @param safe whether it can be applied without asking: it changes what is certainly wrong into the
 *     only thing that can be meant
 * @param edit the change
 */
public record Fix(String title, boolean safe, Edit edit) {

    /** A change of the source. */
    public sealed interface Edit permits Replace, Remove, InsertAfter {}

    /** Writes a new text in the place of a value. */
    public record Replace(Location location, String text) implements Edit {}

    /** Removes an element, with its line when nothing else stands on it. */
    public record Remove(EObject element) implements Edit {}

    /** Writes new rows or clauses, each on a line of its own, below an element. */
    public record InsertAfter(EObject element, String text) implements Edit {}
}
