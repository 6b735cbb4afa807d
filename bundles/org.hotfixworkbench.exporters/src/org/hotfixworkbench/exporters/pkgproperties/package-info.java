/** The text file with properties that a stand-alone update carries. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.exporters.pkgproperties;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
