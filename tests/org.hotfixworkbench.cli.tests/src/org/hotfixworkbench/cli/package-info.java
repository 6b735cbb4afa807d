/** Tests of what commands do that their answers do not show. */
package org.hotfixworkbench.cli;
