/** Tests of what hotfixes have for systems. */
package org.hotfixworkbench.core.coverage;
