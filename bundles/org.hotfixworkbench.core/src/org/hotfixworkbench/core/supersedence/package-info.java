/**
 * What replaces what, over any number of files. The models of the files are gone by then: this
 * package works on summaries that are taken while the files stream through.
 */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.core.supersedence;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
