/** Help while typing: pairs, indentation, comments, rows. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.editor.typing;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
