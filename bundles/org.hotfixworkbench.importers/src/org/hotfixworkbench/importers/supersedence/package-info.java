/** Tables of which update replaces which. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.importers.supersedence;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
