/** What follows a text while it is shown and changed. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.editor.viewers;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
