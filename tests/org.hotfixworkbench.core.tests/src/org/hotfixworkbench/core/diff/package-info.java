/** Tests of the comparison of two sources. */
package org.hotfixworkbench.core.diff;
