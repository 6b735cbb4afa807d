/**
 * The consistency rules: what a reviewer's eye misses in a hotfix. A rule is one class with one
 * page in {@code docs/rules}; it sees the model only, so that the command line, the language server
 * and the tests run the same code.
 */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.core.rules;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
