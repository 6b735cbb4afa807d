/** The forms in which answers to questions are printed: tables and trees for people, JSON, CSV. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.cli.answers;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
