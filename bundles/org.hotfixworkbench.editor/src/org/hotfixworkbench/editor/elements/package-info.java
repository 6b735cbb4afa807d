/** Elements of all files, by name. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.editor.elements;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
