package org.hotfixworkbench.core.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.ServiceBranch;
import org.hotfixworkbench.model.ServiceLevel;

/** The phrases that messages are made of. */
public final class Words {

    private Words() {}

    /** The builds of a code base with their levels: "6000 (RTM), 6001 (SP1), 6002, 6003 (SP2)". */
    public static String levels(Codebase codebase) {
        List<String> phrases = new ArrayList<>();
        for (ServiceLevel level : codebase.getLevels()) {
            List<String> builds = new ArrayList<>();
            level.getBuilds().forEach(it -> builds.add(it.toString()));
            String revisions =
                    level.getRevisions() == null ? "" : " revision " + level.getRevisions();
            phrases.add(String.join(", ", builds) + revisions + " (" + level.getName() + ")");
        }
        return phrases.isEmpty() ? "none" : String.join(", ", phrases);
    }

    /** The branches of a code base with their revisions: "GDR 16384..20479, LDR 20480..24575". */
    public static String branches(Codebase codebase) {
        List<String> phrases = new ArrayList<>();
        for (ServiceBranch branch : codebase.getBranches()) {
            phrases.add(
                    branch.getRevisions() == null
                            ? branch.getName()
                            : branch.getName() + " " + branch.getRevisions());
        }
        return String.join(", ", phrases);
    }

    /** "a, b and c". */
    public static String and(Collection<String> words) {
        return joined(words, " and ");
    }

    /** "a, b or c". */
    public static String or(Collection<String> words) {
        return joined(words, " or ");
    }

    private static String joined(Collection<String> words, String last) {
        StringBuilder text = new StringBuilder();
        Iterator<String> iterator = words.iterator();
        for (int i = 0; iterator.hasNext(); i++) {
            String word = iterator.next();
            if (i > 0) {
                text.append(iterator.hasNext() ? ", " : last);
            }
            text.append(word);
        }
        return text.toString();
    }

    /** "1 file", "3 files". */
    public static String count(int number, String noun) {
        return count(number, noun, noun + "s");
    }

    /** "1 hotfix", "3 hotfixes". */
    public static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** A size as articles print it: "16,384". */
    public static String size(long bytes) {
        return String.format(Locale.ROOT, "%,d", bytes);
    }

    /** "the x64 package", or "the package" when its architecture is not stated. */
    public static String name(ArchitecturePackage architecture) {
        return architecture.getArchitecture() == Architecture.UNSTATED
                ? "the package"
                : "the " + architecture.getArchitecture().getLiteral() + " package";
    }
}
