/** Rules on service levels: what prerequisites name and what the files are for. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.core.rules.level;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
