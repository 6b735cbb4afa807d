/**
 * Definitions in the Open Vulnerability and Assessment Language 5.11: what a scanner looks at on a
 * machine to say whether a hotfix applies.
 */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.exporters.oval;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
