/** How a text becomes tokens and a model. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.dsl.parsing;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
