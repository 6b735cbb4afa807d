/** XML of strangers, read so that it can do no harm. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.importers.xml;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
