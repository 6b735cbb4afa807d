/** Security advisories in the Common Security Advisory Framework. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.exporters.csaf;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
