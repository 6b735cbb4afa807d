/** The view of the versions of a file. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.workbench.versions;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
