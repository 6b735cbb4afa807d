/** The tests of the compiler. */
@NonNullByDefault({PARAMETER, RETURN_TYPE})
package org.hotfixworkbench.dsl.compile;

import static org.eclipse.jdt.annotation.DefaultLocation.PARAMETER;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
