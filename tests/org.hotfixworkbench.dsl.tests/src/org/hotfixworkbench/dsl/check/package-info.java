/** The tests of findings in texts. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.dsl.check;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
