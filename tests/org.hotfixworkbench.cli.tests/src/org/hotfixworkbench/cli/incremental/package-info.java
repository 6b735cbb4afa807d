/** Tests of what spares builds. */
package org.hotfixworkbench.cli.incremental;
