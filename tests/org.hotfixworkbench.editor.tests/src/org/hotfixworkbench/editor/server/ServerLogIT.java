package org.hotfixworkbench.editor.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apache.log4j.Logger;
import org.hotfixworkbench.testing.NothingLogged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the server logs stands in the log of the workbench. */
class ServerLogIT {

    @RegisterExtension final NothingLogged log = new NothingLogged();

    @Test
    void warningsAndFailuresOfTheServerAreInTheLogOfTheWorkbench() {
        Logger logger = Logger.getLogger("org.hotfixworkbench.dsl.ide.server.Failures");
        logger.info("not worth it");
        logger.warn("a warning");
        logger.error("a failure", new IllegalStateException("the reason"));

        assertEquals(
                List.of(
                        "a warning: null",
                        "a failure: java.lang.IllegalStateException: the reason"),
                log.expected());
    }
}
