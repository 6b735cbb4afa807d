/** What is proposed at which place. */
package org.hotfixworkbench.dsl.ide.completion;
