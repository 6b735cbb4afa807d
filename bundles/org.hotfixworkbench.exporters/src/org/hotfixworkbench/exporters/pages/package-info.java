/**
 * The pages of a site about a model, and what is on them, for every format that has pages:
 * sections, tables and links as values. A format adds how they are written down.
 */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.exporters.pages;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
