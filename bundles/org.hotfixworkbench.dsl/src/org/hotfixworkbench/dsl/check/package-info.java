/**
 * Checks of a parsed file: what the text, the references and the rules of the domain have to say.
 */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.dsl.check;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
