/** Bills of the files that hotfixes deliver. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.exporters.cyclonedx;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
