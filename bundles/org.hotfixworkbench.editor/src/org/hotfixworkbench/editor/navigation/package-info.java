/** From a name to what it means. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.editor.navigation;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
