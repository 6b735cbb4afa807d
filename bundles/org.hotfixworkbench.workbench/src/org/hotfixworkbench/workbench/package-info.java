/** The workbench: views, wizards, preferences around the editor. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.workbench;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
