/** Texts as they are laid out, while a person types and when asked for. */
package org.hotfixworkbench.dsl.ide.editing;
