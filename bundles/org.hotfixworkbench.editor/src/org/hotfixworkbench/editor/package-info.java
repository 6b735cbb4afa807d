/** Help with words and texts: what somebody may have meant, and where something stands. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.editor;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
