/**
 * The tables of the model as Parquet files. The writer is our own, because those on Maven Central
 * need Hadoop or a native engine of 80 MB: it writes flat tables in the plain version of the format
 * (parquet.apache.org, "File Format") and nothing else.
 */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.exporters.parquet;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
