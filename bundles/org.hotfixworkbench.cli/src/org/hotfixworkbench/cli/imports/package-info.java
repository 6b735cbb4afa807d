/** What {@code hotfix import} does: finds sources, has them read, writes and reports. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.cli.imports;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
