package org.hotfixworkbench.core.supersedence;

/** Where something is stated; only whoever has the text can read it. It outlives the model. */
public interface Place {}
