package org.hotfixworkbench.workbench.proof;

/**
 * What a proof is about. The Applicability view selects it, and the Proof view follows.
 *
 * @param hotfix name of the hotfix
 * @param machine name of the machine
 */
public record ProofQuestion(String hotfix, String machine) {}
