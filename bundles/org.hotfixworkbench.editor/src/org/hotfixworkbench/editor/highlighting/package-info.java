/** Colours: at once by a local scanner, then by what the server knows. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.editor.highlighting;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
