/** The tests of the project file. */
@NonNullByDefault({PARAMETER, RETURN_TYPE})
package org.hotfixworkbench.dsl.settings;

import static org.eclipse.jdt.annotation.DefaultLocation.PARAMETER;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
