/** What is shown of the clause at a place. */
package org.hotfixworkbench.dsl.ide.signature;
