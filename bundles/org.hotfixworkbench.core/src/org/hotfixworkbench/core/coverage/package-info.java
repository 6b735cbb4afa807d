/** Which systems hotfixes cover, where a package is missing, and what two claim. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.core.coverage;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
