/**
 * From files to a checked model: find the files, index what they declare, then parse, link, derive
 * and check one file after the other. Memory does not grow with the number of files.
 */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.dsl.compile;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
