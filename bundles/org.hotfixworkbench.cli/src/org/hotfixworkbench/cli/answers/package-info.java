/** Forms of answers that only commands give; the others are in the exporters. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.cli.answers;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
