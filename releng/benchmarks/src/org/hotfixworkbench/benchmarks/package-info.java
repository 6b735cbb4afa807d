/** How fast the compiler is, each figure beside something that was measured in the same run. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.benchmarks;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
