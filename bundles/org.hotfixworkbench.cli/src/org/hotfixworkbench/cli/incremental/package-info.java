/** What spares builds: the memory of the last one, and the watch for changes of sources. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.cli.incremental;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
