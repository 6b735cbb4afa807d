package org.hotfixworkbench.model.value;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The version of a file or of a component, {@code major.minor.build.revision}.
 *
 * <p>Domain: in files of Windows the first two numbers name the code base (6.1), the build names
 * the release and its service level (7601 is SP1), and the revision holds the branch and a counter
 * (file information notes of KB articles; betawiki.net, "Windows Server 2008 build 6003"). All four
 * are 16-bit numbers. A larger number is kept nevertheless, up to nine digits, so that a rule can
 * report it where it stands; see {@link #valid()}.
 *
 * <p>There is deliberately no natural order: see {@link #compareWithinBuild(FileVersion)}.
 *
 * @param major first number, 0 to 999999999
 * @param minor second number, 0 to 999999999
 * @param build third number, 0 to 999999999
 * @param revision fourth number, 0 to 999999999
 */
public record FileVersion(int major, int minor, int build, int revision) {

    private static final int MAX_PART = 65_535;

    /**
     * Makes a version of four numbers.
     *
     * @throws IllegalArgumentException when a number is negative or over 999999999
     */
    public FileVersion {
        Scan.checked(major);
        Scan.checked(minor);
        Scan.checked(build);
        Scan.checked(revision);
    }

    /**
     * Reads a version. Leading zeros are dropped: old articles print 6.00.2800.1106 for
     * 6.0.2800.1106. Nothing may surround the four numbers.
     *
     * @param text four numbers of one to nine digits with points between them
     * @throws IllegalArgumentException when the text is anything else
     */
    public static FileVersion parse(String text) {
        FileVersion version = scan(text, 0, text.length());
        if (version == null) {
            throw new IllegalArgumentException(
                    "'"
                            + text
                            + "' is not a file version: write four numbers, such as 6.0.6001.22765,"
                            + " or - for none");
        }
        return version;
    }

    /** Reads the version from {@code from} to before {@code to}; null when there is none. */
    static @Nullable FileVersion scan(String text, int from, int to) {
        int first = text.indexOf('.', from);
        int second = first < 0 ? -1 : text.indexOf('.', first + 1);
        int third = second < 0 ? -1 : text.indexOf('.', second + 1);
        if (third < 0 || third >= to) {
            return null;
        }
        int major = Scan.number(text, from, first);
        int minor = Scan.number(text, first + 1, second);
        int build = Scan.number(text, second + 1, third);
        int revision = Scan.number(text, third + 1, to);
        if (major < 0 || minor < 0 || build < 0 || revision < 0) {
            return null;
        }
        return new FileVersion(major, minor, build, revision);
    }

    /** Returns whether all four numbers are at most 65535, as the version resource demands. */
    public boolean valid() {
        return major <= MAX_PART && minor <= MAX_PART && build <= MAX_PART && revision <= MAX_PART;
    }

    /** Returns whether the other version has the same major, minor and build number. */
    public boolean sameBuild(FileVersion other) {
        return major == other.major && minor == other.minor && build == other.build;
    }

    /**
     * Orders two versions of one build and one branch by their revision.
     *
     * <p>Domain: numbers of two branches say nothing about each other's age. An LDR revision is
     * larger than every GDR revision of its build, however old it is: KB2862966 brought 22380 (LDR)
     * and KB3033929, which came later, 18741 (GDR) of the same file (github.com/dokan-dev/dokany,
     * issue 306). That both versions are of one branch is for the caller to know: on NT 5.x the
     * number does not tell the branch. That they are of one build is checked here.
     *
     * @param other a version of the same build and branch
     * @return a negative number, zero or a positive number, as for {@link Integer#compare}
     * @throws IllegalArgumentException when the major, minor or build numbers differ
     */
    public int compareWithinBuild(FileVersion other) {
        if (!sameBuild(other)) {
            throw new IllegalArgumentException(
                    this
                            + " and "
                            + other
                            + " have no order: versions are ordered inside one build only");
        }
        return Integer.compare(revision, other.revision);
    }

    /** Returns the four numbers with points between them, as {@link #parse} reads them. */
    @Override
    public String toString() {
        return major + "." + minor + "." + build + "." + revision;
    }
}
