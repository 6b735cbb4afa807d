/** The table of clauses, and places in texts. */
package org.hotfixworkbench.dsl.ide.clauses;
