/** A new machine, from what its tools print or by hand. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.workbench.wizards.machine;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
