/**
 * What has changed between two descriptions of the same servicing data, by meaning and not by text.
 * One side is kept as compact facts, and the other one is compared while it streams through.
 */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.core.diff;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
