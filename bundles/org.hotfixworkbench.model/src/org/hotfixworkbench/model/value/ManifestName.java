package org.hotfixworkbench.model.value;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.model.Architecture;

/**
 * The key form of an assembly identity: the name of a manifest, and of its folder in WinSxS, such
 * as {@code x86_microsoft-windows-security-credssp_31bf3856ad364e35_6.0.6001.22765_none_c405...}.
 *
 * <p>Domain: the form is architecture, component, public key token, version, culture and key with
 * underscores between them (additional file information of KB articles; himselfv/manifestenum,
 * SxsUtils.pas). Articles capitalise the first letter, Windows writes all of it in lower case, and
 * so do all parts here.
 *
 * @param architecture such as amd64; not necessarily one that {@link Architectures} knows
 * @param component the name of the component, shortened when it has more than 40 characters, or the
 *     32 hexadecimal digits of a deployment
 * @param publicKeyToken 16 hexadecimal digits, or "none"
 * @param version the version of the component
 * @param culture such as en-us, or "none"; shortened when it has more than 8 characters
 * @param key 16 hexadecimal digits, as printed; see {@link #keyValid()}
 */
public record ManifestName(
        String architecture,
        String component,
        String publicKeyToken,
        FileVersion version,
        String culture,
        String key) {

    private static final String ENDING = ".manifest";
    private static final String NONE = "none";
    private static final String GAP = "..";
    private static final int KEY_LENGTH = 16;
    private static final int DEPLOYMENT_LENGTH = 32;
    private static final int MAX_NAME = 40;
    private static final int KEPT_OF_NAME = 19;
    private static final int MAX_CULTURE = 8;
    private static final int KEPT_OF_CULTURE = 3;

    /**
     * Makes a name of its parts, which become lower-case ones.
     *
     * @throws IllegalArgumentException when the key is not 16 hexadecimal digits
     */
    public ManifestName {
        architecture = architecture.toLowerCase(Locale.ROOT);
        component = component.toLowerCase(Locale.ROOT);
        publicKeyToken = publicKeyToken.toLowerCase(Locale.ROOT);
        culture = culture.toLowerCase(Locale.ROOT);
        if (key.length() != KEY_LENGTH || !Scan.isHex(key, 0, KEY_LENGTH)) {
            throw new IllegalArgumentException(
                    "'" + key + "' is not an assembly key: write 16 hexadecimal digits");
        }
        key = key.toLowerCase(Locale.ROOT);
    }

    /**
     * Reads a name in any case, with or without the ending {@code .manifest}.
     *
     * @return empty when the text is not in key form; the key itself is not checked
     */
    public static Optional<ManifestName> parse(String text) {
        int end = text.length();
        if (text.regionMatches(true, end - ENDING.length(), ENDING, 0, ENDING.length())) {
            end -= ENDING.length();
        }
        int key = end - KEY_LENGTH;
        int culture = partBefore(text, key);
        int version = partBefore(text, culture);
        int token = partBefore(text, version);
        int component = text.indexOf('_') + 1;
        if (component < 2 || component >= token) {
            return Optional.empty();
        }
        FileVersion number = FileVersion.scan(text, version, culture - 1);
        if (number == null
                || number.toString().length() != culture - 1 - version
                || !Scan.isHex(text, key, end)
                || !isToken(text, token, version - 1)
                || !consistsOf(text, culture, key - 1, ".-")
                || !consistsOf(text, component, token - 1, ".-_\\")
                || !consistsOf(text, 0, component - 1, ".")) {
            return Optional.empty();
        }
        return Optional.of(
                new ManifestName(
                        text.substring(0, component - 1),
                        text.substring(component, token - 1),
                        text.substring(token, version - 1),
                        number,
                        text.substring(culture, key - 1),
                        text.substring(key, end)));
    }

    /** Returns where the part starts that ends before the underscore before an index; else -1. */
    private static int partBefore(String text, int start) {
        if (start < 2 || text.charAt(start - 1) != '_') {
            return -1;
        }
        int underscore = text.lastIndexOf('_', start - 2);
        return underscore < 0 ? -1 : underscore + 1;
    }

    private static boolean isToken(String text, int from, int to) {
        return to - from == KEY_LENGTH && Scan.isHex(text, from, to)
                || to - from == NONE.length()
                        && text.regionMatches(true, from, NONE, 0, NONE.length());
    }

    private static boolean consistsOf(String text, int from, int to, String signs) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!Scan.isLetterOrDigit(c) && signs.indexOf(c) < 0) {
                return false;
            }
        }
        return from < to;
    }

    /**
     * Returns the name of the manifest of an identity, with the key that belongs to it.
     *
     * @throws IllegalArgumentException when the version of the identity is not four numbers
     */
    public static ManifestName of(AssemblyIdentity identity) {
        return new ManifestName(
                orNone(identity.processorArchitecture()),
                shortName(identity.name()),
                orNone(identity.publicKeyToken()),
                FileVersion.parse(identity.version()),
                identity.neutral() ? NONE : shortCulture(identity.culture()),
                AssemblyKey.compute(identity));
    }

    private static String orNone(String value) {
        return AssemblyIdentity.absent(value) ? NONE : value;
    }

    /**
     * Returns the name of a component as it stands in the key form: characters other than ASCII
     * letters, digits and {@code . - _ \} are dropped; of more than 40 characters only the first
     * and the last 19 are kept, with ".." between them; all in lower case.
     *
     * <p>Domain: {@code microsoft-windows-msmq-queuemanager-core} has 40 and is printed whole
     * (KB2654668); {@code Microsoft-Windows-GroupPolicy-PolicyMaker} has 41 and is printed {@code
     * microsoft-windows-g..ppolicy-policymaker} (KB976398).
     */
    public static String shortName(String name) {
        StringBuilder kept = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Scan.isLetterOrDigit(c) || ".-_\\".indexOf(c) >= 0) {
                kept.append(c);
            }
        }
        return shortened(kept.toString(), MAX_NAME, KEPT_OF_NAME);
    }

    /**
     * Returns a culture as it stands in the key form: of more than 8 characters only the first and
     * the last 3 are kept, with ".." between them; in lower case.
     *
     * <p>Domain: sr-Latn-RS is printed {@code sr-..-rs} (file list of Windows Management Framework
     * 5.1, microsoft.powershell.dsc.proxy.resources).
     */
    public static String shortCulture(String culture) {
        return shortened(culture, MAX_CULTURE, KEPT_OF_CULTURE);
    }

    private static String shortened(String text, int max, int kept) {
        String lower = text.toLowerCase(Locale.ROOT);
        int length = lower.length();
        return length <= max
                ? lower
                : lower.substring(0, kept) + GAP + lower.substring(length - kept);
    }

    /** Returns the architecture that the name is for; empty when it is not a known one. */
    public Optional<Architecture> platform() {
        return Architectures.ofManifestPrefix(architecture);
    }

    /**
     * Returns whether the name or the culture is a shortened one ("..") and the full identity is
     * therefore not known.
     */
    public boolean shortened() {
        return component.contains(GAP) || culture.contains(GAP);
    }

    /**
     * Returns whether this is the generated manifest of an update that only ties components
     * together: its name is 32 hexadecimal digits (cbs-docs of WitherOrNot, GeneralOverview.md).
     */
    public boolean deployment() {
        return component.length() == DEPLOYMENT_LENGTH
                && Scan.isHex(component, 0, DEPLOYMENT_LENGTH);
    }

    /**
     * Returns the identity that the name states, taken for one of Windows itself (nonSxS).
     *
     * @throws IllegalStateException when the name is {@link #shortened()}
     */
    public AssemblyIdentity identity() {
        if (shortened()) {
            throw new IllegalStateException(this + " is shortened: the identity is not known");
        }
        return AssemblyIdentity.component(
                component, version.toString(), architecture, publicKeyToken, culture);
    }

    /**
     * Returns the key that belongs to {@link #identity()}: the one to print instead of a wrong one.
     *
     * @return 16 hexadecimal digits in lower case
     * @throws IllegalStateException when the name is {@link #shortened()}
     */
    public String computedKey() {
        return AssemblyKey.compute(identity());
    }

    /**
     * Returns the keys that the name can have, the most likely first. The name does not tell type
     * and version scope, so that there are several.
     *
     * <p>Domain: of published names, those of components and deployments of Windows have no type
     * and the scope nonSxS; those of shared assemblies such as the common controls and the C
     * runtime are of type win32, their publisher policies of type win32-policy, both without a
     * scope; those of .NET have neither type nor scope; those of drivers (acpi.inf) are of type
     * driverUpdate.
     *
     * @return keys of 16 hexadecimal digits; none when the name is {@link #shortened()}
     */
    public Set<String> possibleKeys() {
        if (shortened()) {
            return Set.of();
        }
        AssemblyIdentity identity = identity();
        Set<String> keys = new LinkedHashSet<>();
        keys.add(AssemblyKey.compute(identity));
        addKey(keys, identity, AssemblyIdentity.WIN32, null);
        addKey(keys, identity, AssemblyIdentity.WIN32_POLICY, null);
        addKey(keys, identity, null, null);
        addKey(keys, identity, AssemblyIdentity.DRIVER_UPDATE, AssemblyIdentity.NON_SXS);
        return keys;
    }

    private static void addKey(
            Set<String> keys,
            AssemblyIdentity identity,
            @Nullable String type,
            @Nullable String versionScope) {
        keys.add(AssemblyKey.compute(identity.with(type, versionScope)));
    }

    /**
     * Returns whether the printed key belongs to the printed identity.
     *
     * @return empty when the name is {@link #shortened()}, because then nobody can tell
     */
    public Optional<Boolean> keyValid() {
        if (shortened()) {
            return Optional.empty();
        }
        return Optional.of(computedKey().equals(key) || possibleKeys().contains(key));
    }

    /**
     * Returns the same name with another key.
     *
     * @throws IllegalArgumentException when the key is not 16 hexadecimal digits
     */
    public ManifestName withKey(String newKey) {
        return new ManifestName(architecture, component, publicKeyToken, version, culture, newKey);
    }

    /** Returns the canonical name, in lower case and without the ending {@code .manifest}. */
    @Override
    public String toString() {
        return String.join(
                "_", architecture, component, publicKeyToken, version.toString(), culture, key);
    }
}
