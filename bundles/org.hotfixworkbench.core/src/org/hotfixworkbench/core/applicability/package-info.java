/**
 * Whether a hotfix can apply to any machine at all, decided exactly. The domains are finite: the
 * products, service levels and architectures of the catalog are enumerated, and whether a hotfix or
 * a feature is there is a boolean.
 */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.core.applicability;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
