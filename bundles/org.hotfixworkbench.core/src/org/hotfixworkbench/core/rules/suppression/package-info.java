/** Rules on the findings that a source accepts. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.core.rules.suppression;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
