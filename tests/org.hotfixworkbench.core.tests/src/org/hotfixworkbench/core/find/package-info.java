/** Tests of the search for files and components. */
package org.hotfixworkbench.core.find;
