/**
 * The editor for hotfixes, machines and catalogs: the Generic Editor as a client of the language
 * server.
 */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.editor;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
