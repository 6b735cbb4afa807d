/**
 * The forms of answers to questions: tables and trees for people, JSON, CSV. Commands print them,
 * the language server returns them.
 */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.exporters.answers;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
