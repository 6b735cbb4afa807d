/** What Java is shown when it makes its cache of classes, so that later starts are short. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.cli.training;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
