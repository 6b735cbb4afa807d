/** Machines, as the inventory tools of Windows print them. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.importers.machines;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
