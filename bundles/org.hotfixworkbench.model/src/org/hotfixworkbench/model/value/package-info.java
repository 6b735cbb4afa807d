/**
 * The values of the servicing model: versions, masks, article numbers, time stamps and assembly
 * identities. Plain Java: nothing here knows EMF, except for the enumeration of architectures.
 */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.model.value;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
