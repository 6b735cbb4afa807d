package org.hotfixworkbench.workbench.replacements.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hotfixworkbench.exporters.graph.ReplacementLayout.Box;
import org.hotfixworkbench.exporters.graph.ReplacementLayout.Point;
import org.junit.jupiter.api.Test;

/** The arithmetic of scrolling and zooming. */
class ViewportTest {

    private static final Viewport WINDOW = Viewport.empty().sized(400, 200).over(2000, 1000);

    @Test
    void whatIsUnderThePointerStays() {
        Viewport window = WINDOW.at(500, 300);
        Point before = window.toScene(100, 50);

        Viewport larger = window.zoomed(2, 100, 50);

        assertEquals(2, larger.scale());
        assertEquals(before, larger.toScene(100, 50));
        assertEquals(new Point(100, 50), larger.toWindow(before.x(), before.y()));
    }

    @Test
    void scalesHaveLimits() {
        assertEquals(Viewport.LARGEST, WINDOW.zoomed(100, 0, 0).scale());
        assertEquals(Viewport.SMALLEST, WINDOW.zoomed(0, 0, 0).scale());
    }

    @Test
    void fittingShowsEverything() {
        Viewport fitted = WINDOW.fitted();

        assertEquals(200 / 1040.0, fitted.scale(), 1e-9);
        assertEquals(-20, fitted.top(), 1e-9);
        assertEquals(1, WINDOW.over(50, 50).fitted().scale());
    }

    @Test
    void theSceneCannotBeLost() {
        assertEquals(-20, WINDOW.moved(-9000, 0).left());
        assertEquals(2020 - 400, WINDOW.moved(9000, 0).left());
        // a small one stands in the middle
        assertEquals(-175, WINDOW.over(50, 50).left());
    }

    @Test
    void revealingMovesAsLittleAsItCan() {
        Viewport window = WINDOW.at(100, 100);

        assertEquals(window, window.revealing(new Box(150, 150, 50, 50)));
        assertEquals(220, window.revealing(new Box(500, 150, 100, 50)).left());
        assertEquals(30, window.revealing(new Box(150, 50, 50, 50)).top());
    }
}
