/** Finding an element of any file by its name. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.editor.search;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
