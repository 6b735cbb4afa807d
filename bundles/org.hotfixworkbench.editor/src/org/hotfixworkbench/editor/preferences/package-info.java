/** What users may choose. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.editor.preferences;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
