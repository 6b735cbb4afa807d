/** Hover through messages. */
package org.hotfixworkbench.dsl.ide.hover;
