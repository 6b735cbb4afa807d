package org.hotfixworkbench.importers.products;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.core.catalog.CatalogQueries;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ServiceLevel;

/**
 * The name of an edition of Windows, in any language.
 *
 * <p>Domain: it holds the name of the product in Latin letters in every language, sometimes with
 * the letter of a trade mark glued to it ("Microsoftr Windows VistaT Enterprise", systeminfo).
 * Tables of bulletins add the kind of system, the service pack, and what runs on it ("Internet
 * Explorer 11 on Windows 7 for 32-bit Systems Service Pack 1").
 */
public final class ProductName {

    private static final Pattern SERVER =
            Pattern.compile("\\bserver(?:r|\\s)*(20\\d\\d)(?:r?\\s*)(r2)?");

    private static final Pattern CLIENT =
            Pattern.compile("windowsr?\\s*(xp|vistat?|7|8\\.1|8|10|11|rt 8\\.1|rt)(?![\\w.])");

    /** Servers whose name has another year than the release that they are, or none. */
    private static final Pattern OTHER_SERVER =
            Pattern.compile("server|serveur|servidor|hyper-v|multipoint|storage");

    private static final Pattern PACK = Pattern.compile("\\b(?:service pack|sp)\\s*(\\d)\\b");
    private static final Pattern RELEASE = Pattern.compile("\\bversion (\\d{4}|\\d\\dh\\d)\\b");

    private final String plain;

    /**
     * @param printed as it is printed
     */
    public ProductName(String printed) {
        plain =
                printed.toLowerCase(Locale.ROOT)
                        .replaceAll("\\(r\\)|\\(tm\\)|[\\u00AE\\u2122]", "")
                        .replace('\u00A0', ' ')
                        .replaceAll("\\s+", " ");
    }

    /** Whether it is some server, though perhaps not which one. */
    public boolean isServer() {
        return OTHER_SERVER.matcher(plain).find();
    }

    /** What the catalog calls the product; empty when the name does not tell. */
    public Optional<String> title() {
        Matcher server = SERVER.matcher(plain);
        if (server.find() && !plain.contains("small business") && !plain.contains("home server")) {
            return Optional.of(
                    "Windows Server " + server.group(1) + (server.group(2) == null ? "" : " R2"));
        }
        Matcher client = CLIENT.matcher(plain);
        if (!client.find()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (client.group(1)) {
                    case "xp" ->
                            plain.contains("x64")
                                    ? "Windows XP Professional x64 Edition"
                                    : "Windows XP";
                    case "vista", "vistat" -> "Windows Vista";
                    case "rt" -> "Windows RT";
                    case "rt 8.1" -> "Windows RT 8.1";
                    default -> "Windows " + client.group(1);
                });
    }

    /** The product in a catalog; empty when the name does not tell, or the catalog has none. */
    public Optional<Product> product(Catalog catalog) {
        Optional<String> title = title();
        return catalog.products().stream()
                .filter(it -> title.isPresent() && title.get().equals(it.getTitle()))
                .findFirst();
    }

    /** The service pack or the version that the name states; null when it states none. */
    public @Nullable ServiceLevel level(Product product) {
        Matcher pack = PACK.matcher(systemOnly());
        Matcher release = RELEASE.matcher(plain);
        String wanted =
                pack.find()
                        ? "SP" + pack.group(1)
                        : release.find() ? release.group(1).toUpperCase(Locale.ROOT) : "";
        for (ServiceLevel level : CatalogQueries.levelsOf(product)) {
            if (CatalogQueries.levelName(product, level).equals(wanted)) {
                return level;
            }
        }
        return null;
    }

    /** "Service Pack 2" of what runs on the system is not that of the system. */
    private String systemOnly() {
        int on = plain.lastIndexOf(" on ");
        return on < 0 ? plain : plain.substring(on);
    }
}
