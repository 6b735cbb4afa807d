/** Values as cells of articles print them: versions, sizes, days, times, platforms. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.importers.kb.values;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
