/** What replaces what as boxes and lines in a plane, without any widget. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.workbench.replacements.scene;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
