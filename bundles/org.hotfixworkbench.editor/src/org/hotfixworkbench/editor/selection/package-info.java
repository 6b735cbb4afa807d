/** A selection that grows and shrinks with the structure of the text. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.editor.selection;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
