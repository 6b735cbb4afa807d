/** Questions to the catalog of Windows releases. The releases themselves are data, never code. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.core.catalog;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
