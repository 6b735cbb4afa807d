/** The tests of the compiler. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.dsl.compile;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
