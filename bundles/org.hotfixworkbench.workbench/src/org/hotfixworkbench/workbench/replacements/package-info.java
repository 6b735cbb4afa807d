/** The view of what replaces what: a picture in which one can walk. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.workbench.replacements;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
