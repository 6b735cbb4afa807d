/** The versions of a file by service level, architecture and branch, as the index has them. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.core.versions;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
