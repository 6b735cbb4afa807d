package org.hotfixworkbench.model.value;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The attributes of an {@code assemblyIdentity} of a component-servicing manifest, as they are
 * written there. {@code buildType} is left out: it takes no part in names or keys.
 *
 * <p>Two identities of different spelling, in upper and lower case for instance, are different
 * records; their {@link AssemblyKey} is the same.
 *
 * @param name the full name, never a shortened one
 * @param version four numbers, as text because identities in dependencies may have other forms
 * @param processorArchitecture in the words of manifests: x86, amd64, ia64, wow64, msil ...
 * @param culture the attribute {@code language}; "neutral", "none" or "" when there is none
 * @param publicKeyToken 16 hexadecimal digits; "none" or "" when there is none
 * @param type such as win32; null when there is none
 * @param versionScope such as nonSxS; null when there is none
 */
public record AssemblyIdentity(
        String name,
        String version,
        String processorArchitecture,
        String culture,
        String publicKeyToken,
        @Nullable String type,
        @Nullable String versionScope) {

    /** The version scope of the components and deployments of Windows itself. */
    public static final String NON_SXS = "nonSxS";

    /** The type of assemblies that programs bind to, such as the common controls. */
    public static final String WIN32 = "win32";

    /**
     * The type of publisher policies, which redirect programs from one win32 version to another.
     */
    public static final String WIN32_POLICY = "win32-policy";

    /** The type of components that are made from the INF file of a driver. */
    public static final String DRIVER_UPDATE = "driverUpdate";

    private static final String NONE = "none";

    /** Returns the identity of a component or deployment of Windows: no type, scope nonSxS. */
    public static AssemblyIdentity component(
            String name, String version, String architecture, String token, String culture) {
        return new AssemblyIdentity(name, version, architecture, culture, token, null, NON_SXS);
    }

    /** Returns the same identity with another type and another version scope. */
    public AssemblyIdentity with(@Nullable String newType, @Nullable String newVersionScope) {
        return new AssemblyIdentity(
                name,
                version,
                processorArchitecture,
                culture,
                publicKeyToken,
                newType,
                newVersionScope);
    }

    /** Returns whether the identity is for all cultures: neutral, none or empty, in any case. */
    public boolean neutral() {
        return absent(culture) || culture.equalsIgnoreCase("neutral");
    }

    /** Returns whether an attribute says nothing: it is missing, empty or "none" in any case. */
    static boolean absent(@Nullable String value) {
        return value == null || value.isEmpty() || value.equalsIgnoreCase(NONE);
    }
}
