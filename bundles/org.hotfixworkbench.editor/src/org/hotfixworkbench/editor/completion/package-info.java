/** Content assist. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.editor.completion;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
