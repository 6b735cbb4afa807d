/** How references are prepared for linking, and resolved. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.dsl.linking;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
