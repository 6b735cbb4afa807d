package org.hotfixworkbench.core.supersedence;

import java.util.List;

/** What is kept of an element when its model is dropped. */
public interface Summary {

    /** Its name. */
    String name();

    /** Where its name stands. */
    Place place();

    /** The findings that it accepts. */
    List<Acceptance> acceptances();
}
