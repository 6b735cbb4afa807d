/** Navigation through messages. */
package org.hotfixworkbench.dsl.ide.navigation;
