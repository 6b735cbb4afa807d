/**
 * The command {@code hotfix}: one class for each subcommand. Only {@code main} ends the process.
 */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.cli;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
