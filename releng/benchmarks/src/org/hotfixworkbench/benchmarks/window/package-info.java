/** How long a person waits for the window of the workbench. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.benchmarks.window;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
