/** Models for tests, read from the language itself by a reader that knows no Xtext. */
package org.hotfixworkbench.core.support;
