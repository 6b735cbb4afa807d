/**
 * What other systems consume: a format is one {@link Exporter}, and writes a model that passes by
 * one element at a time.
 */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.exporters;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
