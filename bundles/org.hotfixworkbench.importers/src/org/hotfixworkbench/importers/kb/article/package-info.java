/** The normal form of an article, whatever layout it came in. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.importers.kb.article;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
