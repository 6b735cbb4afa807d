/** Changes that the server asks for. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.editor.edits;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
