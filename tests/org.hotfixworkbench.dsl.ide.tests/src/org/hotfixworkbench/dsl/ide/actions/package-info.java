/** What is offered for findings. */
package org.hotfixworkbench.dsl.ide.actions;
