/** Who uses an element, in the Search view. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.editor.references;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
