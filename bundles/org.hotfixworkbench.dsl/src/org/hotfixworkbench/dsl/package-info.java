/**
 * The servicing language: how it starts and what it binds. Generated classes share this package, so
 * it has no default for null.
 */
package org.hotfixworkbench.dsl;
