/** Which hotfixes apply to a machine, in a table. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.workbench.applicability;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
