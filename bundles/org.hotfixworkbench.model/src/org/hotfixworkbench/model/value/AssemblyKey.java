package org.hotfixworkbench.model.value;

import java.util.HexFormat;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Computes the assembly key ("pseudo key"): the 16 hexadecimal digits at the end of the name of a
 * manifest or of a folder in WinSxS.
 *
 * <p>Domain: the key is a hash over the attributes of the identity in a fixed order, and so proves
 * that a printed name is not misprinted. It does not prove that the component belongs to the files
 * beside it. Public descriptions of the algorithm: himselfv/manifestenum (SxsUtils.pas),
 * asdcorp/haveSxS, smx-smx/Winter. The tests of this class hold it against published names.
 */
public final class AssemblyKey {

    private static final long FACTOR = 0x1_FFFF_FFF7L;
    private static final long LANE_FACTOR = 0x1_003FL;
    private static final long LANE_MASK = 0xFFFF_FFFFL;
    private static final int LANES = 4;

    private static final HexFormat HEX = HexFormat.of();

    private static final long NAME = textHash("name");
    private static final long CULTURE = textHash("culture");
    private static final long TYPE = textHash("type");
    private static final long VERSION = textHash("version");
    private static final long TOKEN = textHash("publickeytoken");
    private static final long ARCHITECTURE = textHash("processorarchitecture");
    private static final long SCOPE = textHash("versionscope");

    private AssemblyKey() {}

    /**
     * Returns the key of an identity. Case plays no part, and neither does an attribute that is
     * missing, empty or "none", or a culture that is "neutral".
     *
     * @param identity with the full name; of a shortened name ("..") the key is meaningless
     * @return 16 hexadecimal digits in lower case
     */
    public static String compute(AssemblyIdentity identity) {
        return compute(identity, identity.version());
    }

    /**
     * Returns the key of an identity without its version.
     *
     * <p>Domain: the registry keys below {@code SideBySide\Winners} end in it
     * (himselfv/manifestenum, SxsUtils.pas).
     *
     * @param identity with the full name; its version plays no part
     * @return 16 hexadecimal digits in lower case
     */
    public static String computeWithoutVersion(AssemblyIdentity identity) {
        return compute(identity, null);
    }

    private static String compute(AssemblyIdentity identity, @Nullable String version) {
        long key = append(0, NAME, identity.name());
        key = append(key, CULTURE, identity.neutral() ? null : identity.culture());
        key = append(key, TYPE, identity.type());
        key = append(key, VERSION, version);
        key = append(key, TOKEN, identity.publicKeyToken());
        key = append(key, ARCHITECTURE, identity.processorArchitecture());
        key = append(key, SCOPE, identity.versionScope());
        return HEX.toHexDigits(key);
    }

    private static long append(long key, long attribute, @Nullable String value) {
        if (value == null || AssemblyIdentity.absent(value)) {
            return key;
        }
        return key * FACTOR + attribute * FACTOR + textHash(value);
    }

    /** Four interleaved 32-bit hashes, put together modulo 2^64. ASCII letters in lower case. */
    private static long textHash(String text) {
        long[] lanes = new long[LANES];
        for (int i = 0; i < text.length(); i++) {
            int lane = i % LANES;
            lanes[lane] = lanes[lane] * LANE_FACTOR + lower(text.charAt(i)) & LANE_MASK;
        }
        return ((lanes[0] * FACTOR + lanes[1]) * FACTOR + lanes[2]) * FACTOR + lanes[3];
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }
}
