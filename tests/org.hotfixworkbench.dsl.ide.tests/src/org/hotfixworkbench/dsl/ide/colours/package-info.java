/** Tests of the colours of a text. */
package org.hotfixworkbench.dsl.ide.colours;
