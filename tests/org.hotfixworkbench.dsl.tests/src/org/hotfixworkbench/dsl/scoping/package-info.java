/** The tests of what references mean. */
@NonNullByDefault({PARAMETER, RETURN_TYPE})
package org.hotfixworkbench.dsl.scoping;

import static org.eclipse.jdt.annotation.DefaultLocation.PARAMETER;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
