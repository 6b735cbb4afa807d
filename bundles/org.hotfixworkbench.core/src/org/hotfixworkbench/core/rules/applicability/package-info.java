/** Rules on whether a hotfix can apply at all. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.core.rules.applicability;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
