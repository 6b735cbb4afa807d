/** Derived values: service level, branch, component and key validity of every row. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.core.derivation;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
