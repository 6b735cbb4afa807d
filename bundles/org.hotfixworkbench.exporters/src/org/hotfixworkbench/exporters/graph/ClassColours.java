package org.hotfixworkbench.exporters.graph;

import org.hotfixworkbench.model.HotfixClass;

/** The colours of the release classes; related classes share one. */
final class ClassColours {

    private ClassColours() {}

    /** The colour as it is written in SVG and for Graphviz. */
    static String of(HotfixClass releaseClass) {
        return switch (releaseClass) {
            case SECURITY_UPDATE, SECURITY_ONLY -> "#e03131";
            case CRITICAL_UPDATE -> "#e8590c";
            case HOTFIX -> "#1971c2";
            case UPDATE, DEFINITION_UPDATE -> "#0c8599";
            case ROLLUP, PREVIEW -> "#7048e8";
            case SERVICE_PACK, FEATURE_PACK -> "#2f9e44";
            case SERVICING_STACK, DRIVER, TOOL -> "#846358";
            case UNSTATED -> "#868e96";
        };
    }
}
