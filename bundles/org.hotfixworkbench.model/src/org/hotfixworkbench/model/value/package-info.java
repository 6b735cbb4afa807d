/**
 * The values of the servicing model: versions, masks, article numbers, time stamps and assembly
 * identities. Plain Java: nothing here knows EMF, except for the enumeration of architectures.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.hotfixworkbench.model.value;
