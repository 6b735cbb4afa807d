package org.hotfixworkbench.editor.testing;

import org.hotfixworkbench.editor.ServerSwitch;
import org.hotfixworkbench.testing.Workbench;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Gives each test the real server, fresh. */
public final class WithRealServer implements BeforeEachCallback, AfterEachCallback {

    @Override
    public void beforeEach(ExtensionContext context) {
        ServerSwitch.real();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Workbench.page().closeAllEditors(false);
        ServerSwitch.none();
    }
}
