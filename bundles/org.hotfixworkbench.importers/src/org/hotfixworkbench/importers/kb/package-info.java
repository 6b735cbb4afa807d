/** Articles of the knowledge base and security bulletins. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.importers.kb;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
