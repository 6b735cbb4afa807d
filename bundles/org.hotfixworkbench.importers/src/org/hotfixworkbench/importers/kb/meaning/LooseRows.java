package org.hotfixworkbench.importers.kb.meaning;

import org.hotfixworkbench.importers.kb.values.Days;
import org.hotfixworkbench.importers.kb.values.FileNames;
import org.hotfixworkbench.importers.kb.values.Times;
import org.hotfixworkbench.importers.kb.values.Versions;

/** Tells running text that holds what rows of a file table hold, but is in no form of a table. */
final class LooseRows {

    private static final int LONGEST = 4000;

    private LooseRows() {}

    /** Whether a text has a day, a time, a version of four numbers and a file name. */
    static boolean in(String text) {
        if (text.length() > LONGEST || text.indexOf(':') < 0 || text.indexOf('.') < 0) {
            return false;
        }
        boolean day = false;
        boolean time = false;
        boolean version = false;
        boolean name = false;
        for (String word : text.split("[\\s\u00A0]+")) {
            time |= Times.read(word).present();
            day |= Days.read(word, Days.Order.MONTH_FIRST).present() || glued(word);
            version |= word.length() > 6 && Versions.read(word).present();
            name |= FileNames.withEnding(word);
        }
        return day && time && version && name;
    }

    /** Whether a day is glued to a rule of hyphens before it. */
    private static boolean glued(String word) {
        int rule = word.lastIndexOf("--");
        return rule >= 0 && Days.read(word.substring(rule + 2), Days.Order.MONTH_FIRST).present();
    }
}
