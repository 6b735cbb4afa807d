/**
 * Whether a hotfix applies to a given machine, and why (not). The hotfixes are compiled to compact,
 * immutable records as they pass by; an index leaves out what cannot apply before anything is
 * evaluated; a proof is built when somebody asks for it.
 *
 * <p>The package above asks something else: whether any machine can exist that a hotfix applies to.
 */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.core.applicability.engine;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
