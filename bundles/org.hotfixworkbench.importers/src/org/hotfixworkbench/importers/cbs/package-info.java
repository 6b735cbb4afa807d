/** Packages of component-based servicing: package manifests, component manifests, cabinets. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.importers.cbs;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
