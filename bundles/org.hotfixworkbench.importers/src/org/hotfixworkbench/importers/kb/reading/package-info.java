/** From the bytes of an article to its normal form: encodings, Markdown, HTML, plain text. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.importers.kb.reading;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
