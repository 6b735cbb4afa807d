/** Tests of the proofs of applicability. */
package org.hotfixworkbench.core.applicability.engine;
