/** How fast the views are with ten thousand hotfixes: run by hand. */
package org.hotfixworkbench.workbench.scale;
