/**
 * What descriptors are made from: a kind of source is one {@link Importer}, and yields model
 * elements with a log of all that it had to repair.
 */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.importers;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
