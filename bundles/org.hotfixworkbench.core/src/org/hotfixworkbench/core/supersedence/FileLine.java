package org.hotfixworkbench.core.supersedence;

import java.util.Objects;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.model.Architecture;

/**
 * One file in one line of service: everything of a row that has to agree before two revisions can
 * be compared.
 *
 * <p>Domain: numbers of two branches say nothing about each other's age
 * (github.com/dokan-dev/dokany, issue 306: KB2862966 and KB3033929), and a package replaces files
 * of its own service level only.
 *
 * @param name name of the file, in the spelling that was met first
 * @param platform its platform; where the row has none, that of its package
 * @param major first number of the version
 * @param minor second number
 * @param build third number
 * @param level service level, which 5.x levels with one build need; null where nothing tells it
 * @param branch service branch; null where there is none or where nothing tells it
 * @param order whether its revisions have an order
 */
public record FileLine(
        String name,
        Architecture platform,
        int major,
        int minor,
        int build,
        @Nullable String level,
        @Nullable String branch,
        Order order) {

    /** What the revisions of a line say about age. */
    public enum Order {
        /** A higher revision is newer. */
        BY_REVISION,
        /**
         * There is one revision, the one that the service level was released with. Hotfixes carry
         * such files along unchanged (KB981506).
         */
        BASE_RELEASE,
        /** Nothing: another product's version, or a branch that the row does not state. */
        NONE
    }

    /** The same with the name in another spelling. */
    FileLine named(String spelling) {
        return spelling.equals(name)
                ? this
                : new FileLine(spelling, platform, major, minor, build, level, branch, order);
    }

    /** The file in a revision, as messages name it: "Credssp.dll 6.0.6001.22765 x86". */
    public String with(int revision) {
        String version = major + "." + minor + "." + build + "." + revision;
        String text = name + " " + version;
        return platform == Architecture.UNSTATED ? text : text + " " + platform.getLiteral();
    }

    /** Whether two lines are of the same build, level and branch. */
    public boolean sameTrack(FileLine other) {
        return major == other.major
                && minor == other.minor
                && build == other.build
                && Objects.equals(level, other.level)
                && Objects.equals(branch, other.branch);
    }
}
