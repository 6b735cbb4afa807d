/** Outline, folds and colours through messages. */
package org.hotfixworkbench.dsl.ide.structure;
