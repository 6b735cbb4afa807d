package org.hotfixworkbench.cli.incremental;

/**
 * What is in a file, as far as it matters whether it is something else than before.
 *
 * @param size in bytes
 * @param sha256 the digest, in hexadecimal digits
 */
public record FileContent(long size, String sha256) {}
