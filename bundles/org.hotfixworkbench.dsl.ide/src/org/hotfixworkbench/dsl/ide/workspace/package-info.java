/**
 * What the server knows: the folders of the client, their files, the open texts, and what follows
 * from them. One thread owns all of it.
 */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.dsl.ide.workspace;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
