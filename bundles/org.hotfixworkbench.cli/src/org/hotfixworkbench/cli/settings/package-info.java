/** What commands know beside the project file: the baseline of accepted findings. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.cli.settings;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
