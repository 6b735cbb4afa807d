/** Texts that are open, and places in them, in the words of the protocol. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.editor.documents;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
