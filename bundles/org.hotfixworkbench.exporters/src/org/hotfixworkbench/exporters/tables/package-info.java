/**
 * The model as tables with keys: one schema, and one place that makes rows of elements, for every
 * format that databases read. It is written here as CSV; SQLite and Parquet are formats beside it.
 */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.exporters.tables;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
