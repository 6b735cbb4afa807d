/** Packages for local publishing by Windows Server Update Services. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.exporters.wsus;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
