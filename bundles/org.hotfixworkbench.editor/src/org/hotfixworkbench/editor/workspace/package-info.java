/** Projects and their files, as the server sees them. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.editor.workspace;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
