/** The words that articles use, in several languages. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.importers.kb.words;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
