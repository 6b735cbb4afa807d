/** Rules on the catalog itself. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.core.rules.catalog;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
