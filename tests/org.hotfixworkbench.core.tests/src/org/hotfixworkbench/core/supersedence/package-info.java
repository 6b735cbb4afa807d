/** Tests of what replaces what. */
package org.hotfixworkbench.core.supersedence;
