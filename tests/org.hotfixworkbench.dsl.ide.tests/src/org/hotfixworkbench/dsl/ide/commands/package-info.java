/** Each command with right and wrong arguments. */
package org.hotfixworkbench.dsl.ide.commands;
