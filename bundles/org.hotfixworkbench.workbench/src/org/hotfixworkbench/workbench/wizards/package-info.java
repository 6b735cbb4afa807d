/**
 * What the wizards have in common: pages that check while one types, files that are whole or not
 * there.
 */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.workbench.wizards;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
