/** Rules on service branches and on the masks that state them. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.core.rules.branch;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
