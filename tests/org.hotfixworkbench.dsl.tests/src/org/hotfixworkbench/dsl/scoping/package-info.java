/** The tests of what references mean. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.dsl.scoping;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
