/**
 * What a text is made of: tokens and the values they are, the outline, folds, selections, links.
 */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.dsl.ide.structure;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
