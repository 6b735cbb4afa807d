package org.hotfixworkbench.importers.machines;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.catalog.CatalogQueries;
import org.hotfixworkbench.importers.Catalog;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ServiceLevel;

/**
 * An installation of Windows: its version number and the name of its edition.
 *
 * <p>Domain: the name holds the name of the product in Latin letters in every language, sometimes
 * with the letter of a trade mark glued to it ("Microsoftr Windows VistaT Enterprise"). The number
 * tells the code base, and from 6.0 on the service level; on 5.x the service pack is told beside it.
 *
 * @param major first number
 * @param minor second number
 * @param build third number
 * @param servicePack 0 when none is stated
 */
record Installation(int major, int minor, int build, int servicePack) {

    private static final Pattern SERVER =
            Pattern.compile("\\bserver(?:r|\\s)*(20\\d\\d)(?:r?\\s*)(r2)?");
    private static final Pattern CLIENT =
            Pattern.compile("windowsr?\\s*(xp|vistat?|7|8\\.1|8|10|11|rt 8\\.1|rt)\\b");

    /** Names of servers that do not have the year of the release that they are. */
    private static final Pattern OTHER_SERVER =
            Pattern.compile("server|serveur|servidor|hyper-v|home server|multipoint|storage");

    /** The product; empty when the catalog has none of that name and number. */
    Optional<Product> product(Catalog catalog, String name) {
        String plain =
                name.toLowerCase(Locale.ROOT)
                        .replaceAll("\\(r\\)|\\(tm\\)|[\\u00AE\\u2122]", "")
                        .replace('\u00A0', ' ')
                        .replaceAll("\\s+", " ");
        List<Product> candidates =
                catalog.products().stream()
                        .filter(it -> it.getCodebase() != null && hasLevel(it))
                        .toList();
        String title = title(plain);
        return title == null
                ? Optional.empty()
                : candidates.stream().filter(it -> title.equals(it.getTitle())).findFirst();
    }

    /** What articles call the product that a name stands for; null when nothing tells. */
    private @Nullable String title(String name) {
        Matcher server = SERVER.matcher(name);
        if (server.find() && !name.contains("small business") && !name.contains("home server")) {
            return "Windows Server " + server.group(1) + (server.group(2) == null ? "" : " R2");
        }
        Matcher client = CLIENT.matcher(name);
        if (client.find()) {
            return switch (client.group(1)) {
                case "xp" ->
                        minor == 2 ? "Windows XP Professional x64 Edition" : "Windows XP";
                case "vista", "vistat" -> "Windows Vista";
                case "rt" -> "Windows RT";
                case "rt 8.1" -> "Windows RT 8.1";
                default -> "Windows " + client.group(1);
            };
        }
        return OTHER_SERVER.matcher(name).find() ? serverOf() : null;
    }

    /** The server that has this number; editions such as Hyper-V Server may print no year. */
    private @Nullable String serverOf() {
        return switch (major * 10 + minor) {
            case 52 -> "Windows Server 2003";
            case 60 -> "Windows Server 2008";
            case 61 -> "Windows Server 2008 R2";
            case 62 -> "Windows Server 2012";
            case 63 -> "Windows Server 2012 R2";
            default -> null;
        };
    }

    /** The name of the client or the server that has this number; "" when the catalog has none. */
    String name(boolean server, Catalog catalog) {
        for (Product product : catalog.products()) {
            String title = String.valueOf(product.getTitle());
            if (hasLevel(product)
                    && title.contains("Server") == server
                    && !title.contains("RT")) {
                return title;
            }
        }
        return "";
    }

    private boolean hasLevel(Product product) {
        return level(product).isPresent();
    }

    /** The service level at which it runs a product; empty when that product never had it. */
    Optional<ServiceLevel> level(Product product) {
        Codebase codebase = product.getCodebase();
        if (codebase == null
                || codebase.getVersion() == null
                || codebase.getVersion().major() != major
                || codebase.getVersion().minor() != minor) {
            return Optional.empty();
        }
        for (ServiceLevel level : CatalogQueries.levelsOf(product)) {
            if (level.getBuilds().contains(build) && fits(level)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }

    private boolean fits(ServiceLevel level) {
        return level.getRevisions() == null
                || String.valueOf(level.getName())
                        .equals(servicePack == 0 ? "RTM" : "SP" + servicePack);
    }

    @Override
    public String toString() {
        return major
                + "."
                + minor
                + "."
                + build
                + (servicePack == 0 ? "" : " Service Pack " + servicePack);
    }
}
