/** The server as clients see it: messages in, messages out. */
package org.hotfixworkbench.dsl.ide.server;
