/** Hints and lenses through messages. */
package org.hotfixworkbench.dsl.ide.hints;
