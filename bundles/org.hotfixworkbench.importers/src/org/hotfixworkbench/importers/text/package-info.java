/** Texts of unknown encoding, and tables in them. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.importers.text;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
