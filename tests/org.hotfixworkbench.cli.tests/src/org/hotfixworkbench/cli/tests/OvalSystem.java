package org.hotfixworkbench.cli.tests;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a scanner would find on a machine. Null stands for what was not collected.
 *
 * @param registry values by key and name; an empty list is a value that is not there
 * @param hotfixes the hotfixes that Win32_QuickFixEngineering lists
 * @param features the features that are turned on
 * @param files says what is found of a file
 */
record OvalSystem(Map<String, List<String>> registry, Facts hotfixes, Facts features, Files files) {

    /** Says whether a name is in a list; null when nobody knows. */
    @FunctionalInterface
    interface Facts {
        Boolean has(String name);
    }

    /** Finds files. */
    @FunctionalInterface
    interface Files {
        /**
         * What there is of a file.
         *
         * @param name in lower case
         * @param narrow whether the 32-bit view is looked at
         */
        Found find(String name, boolean narrow);
    }

    /**
     * What was found of a file.
     *
     * @param there whether it is there; null when nobody has looked
     * @param version its version; null when not collected
     * @param branch its development class; null when not collected
     */
    record Found(Boolean there, String version, String branch) {
        static final Found UNKNOWN = new Found(null, null, null);
        static final Found ABSENT = new Found(false, null, null);
    }

    /** The values of a registry value. */
    List<String> value(String key, String name) {
        return registry.get((key + "\\" + name).toLowerCase(Locale.ROOT));
    }
}
