/** The tree of a text: view and pop-up. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.editor.outline;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
