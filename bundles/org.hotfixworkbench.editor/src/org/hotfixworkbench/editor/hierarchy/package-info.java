/** Which hotfix replaces or requires which one, as a tree in a view. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.editor.hierarchy;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
