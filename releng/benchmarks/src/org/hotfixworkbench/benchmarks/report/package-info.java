/** What the figures of all benchmarks come to: the page of the documentation and its chart. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.benchmarks.report;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
