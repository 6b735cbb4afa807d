/** Made-up descriptors in any number, shaped like real ones and free of errors. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.benchmarks.corpus;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
