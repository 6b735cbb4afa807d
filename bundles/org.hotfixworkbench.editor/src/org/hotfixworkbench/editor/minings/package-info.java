/** Notes in the text: hints and lenses. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.editor.minings;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
