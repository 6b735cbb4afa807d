/** XML for all formats that are XML. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.exporters.xml;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
