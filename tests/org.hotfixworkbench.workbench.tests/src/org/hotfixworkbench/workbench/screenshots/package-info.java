/** Pictures of the documentation. */
package org.hotfixworkbench.workbench.screenshots;
