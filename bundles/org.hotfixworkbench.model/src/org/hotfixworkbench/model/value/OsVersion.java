package org.hotfixworkbench.model.value;

/**
 * The version of a Windows code base, {@code major.minor}: 6.1 is that of Windows 7 and of Windows
 * Server 2008 R2.
 *
 * @param major first number, 0 to 999999999
 * @param minor second number, 0 to 999999999
 */
public record OsVersion(int major, int minor) {

    /**
     * Makes a version of two numbers.
     *
     * @throws IllegalArgumentException when a number is negative or over 999999999
     */
    public OsVersion {
        Scan.checked(major);
        Scan.checked(minor);
    }

    /**
     * Reads a version. Leading zeros are dropped, and nothing may surround the two numbers.
     *
     * @param text two numbers of one to nine digits with a point between them
     * @throws IllegalArgumentException when the text is anything else
     */
    public static OsVersion parse(String text) {
        int point = text.indexOf('.');
        int major = Scan.number(text, 0, point);
        int minor = Scan.number(text, point + 1, text.length());
        if (major < 0 || minor < 0) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a Windows version: write two numbers, such as 6.1");
        }
        return new OsVersion(major, minor);
    }

    /**
     * Returns whether the file version starts with these two numbers.
     *
     * <p>Domain: that holds for the files of the code base itself; files of Internet Explorer, of
     * .NET and of other products that Windows carries have numbers of their own (package manifest
     * of KB4512506, 11.2.9600.x on Windows 7).
     */
    public boolean includes(FileVersion version) {
        return version.major() == major && version.minor() == minor;
    }

    /** Returns the two numbers with a point between them, as {@link #parse} reads them. */
    @Override
    public String toString() {
        return major + "." + minor;
    }
}
