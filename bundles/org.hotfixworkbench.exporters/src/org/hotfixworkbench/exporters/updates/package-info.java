/**
 * What several formats say of an update: where it fits, since when it is there, what replaces it.
 */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.exporters.updates;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
