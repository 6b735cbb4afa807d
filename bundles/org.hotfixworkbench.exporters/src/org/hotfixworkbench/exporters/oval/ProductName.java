package org.hotfixworkbench.exporters.oval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.model.Product;

/**
 * How ProductName of the registry begins on machines with a product: "Windows Vista (TM) Ultimate",
 * "Windows Server (R) 2008 Standard", "Microsoft Windows XP". Signs of trade marks may stand
 * anywhere, and the edition follows.
 *
 * @param words the words of the title before any edition
 */
record ProductName(List<String> words) {

    /** Where the name of an edition begins: XP Professional x64 Edition says "Windows XP", too. */
    private static final Set<String> EDITIONS =
            Set.of("Professional", "Standard", "Enterprise", "Datacenter", "Edition", "x64");

    private static final String MARK = "( \\((R|TM)\\))*";

    /** The name of a product; null when the catalog states none that can be tested. */
    static @Nullable ProductName of(Product product) {
        String title = product.getTitle();
        if (title == null || title.isBlank() || !Characters.allowed(title)) {
            return null;
        }
        List<String> words = new ArrayList<>();
        for (String word : title.strip().split("\\s+")) {
            if (EDITIONS.contains(word) && !words.isEmpty()) {
                break;
            }
            if (!(words.isEmpty() && word.equals("Microsoft"))) {
                words.add(word);
            }
        }
        return words.isEmpty() ? null : new ProductName(List.copyOf(words));
    }

    /** The regular expression, of what every implementation of OVAL knows. */
    String expression() {
        List<String> parts = words.stream().map(it -> Entity.literally(it) + MARK).toList();
        return "^(Microsoft )?" + String.join(" ", parts) + "( .*)?$";
    }

    /** Whether it is the name of a server. */
    boolean server() {
        return words.contains("Server");
    }

    /** Whether it is another name with more behind it. */
    boolean continues(ProductName other) {
        int length = other.words.size();
        return words.size() > length
                && Arrays.equals(words.subList(0, length).toArray(), other.words.toArray());
    }

    @Override
    public String toString() {
        return String.join(" ", words);
    }
}
