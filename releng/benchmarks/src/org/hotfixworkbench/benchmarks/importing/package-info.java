/** How long an import of articles takes. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.benchmarks.importing;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
