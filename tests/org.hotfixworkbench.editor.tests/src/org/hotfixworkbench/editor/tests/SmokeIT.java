package org.hotfixworkbench.editor.tests;
import org.junit.jupiter.api.Test;
class SmokeIT { @Test void starts() { org.junit.jupiter.api.Assertions.assertNotNull(org.eclipse.ui.PlatformUI.getWorkbench()); } }
