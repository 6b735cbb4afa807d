/** The language server in this process: how it is started, and how it is spoken to. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.editor.server;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
