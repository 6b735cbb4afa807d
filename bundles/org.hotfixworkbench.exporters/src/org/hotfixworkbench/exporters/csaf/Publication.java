package org.hotfixworkbench.exporters.csaf;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jdt.annotation.NonNull;
import org.hotfixworkbench.exporters.FileNames;
import org.hotfixworkbench.exporters.FormatChoice;
import org.hotfixworkbench.exporters.updates.Articles;
import org.hotfixworkbench.model.HotfixClass;
import org.hotfixworkbench.model.value.KbNumber;

/**
 * What was chosen for the advisories.
 *
 * @param choice the options, which have been checked
 * @param language the language as BCP 47 spells it
 */
record Publication(@NonNull FormatChoice choice, @NonNull String language) {

    /**
     * Reads the options.
     *
     * @throws IOException when one has a value that no advisory may have; the message is for users
     */
    static Publication of(FormatChoice choice) throws IOException {
        if (choice.value(CsafExporter.PUBLISHER).isBlank()) {
            throw new IOException("the option csaf.publisher is empty");
        }
        uri(CsafExporter.NAMESPACE, choice.value(CsafExporter.NAMESPACE));
        String template = choice.value(Articles.OPTION.name());
        uri(Articles.OPTION.name(), Articles.url(template, new KbNumber(1)));
        if (!choice.value(CsafExporter.BASE_URL).isEmpty()) {
            uri(CsafExporter.BASE_URL, choice.value(CsafExporter.BASE_URL));
        }
        String tag = choice.value(CsafExporter.LANGUAGE);
        Locale locale = Locale.forLanguageTag(tag);
        try {
            new Locale.Builder().setLanguageTag(tag);
        } catch (IllformedLocaleException e) {
            throw new IOException("the option csaf.language is no language: " + tag, e);
        }
        if (locale.getLanguage().isEmpty()) {
            throw new IOException("the option csaf.language is no language: " + tag);
        }
        return new Publication(choice, locale.toLanguageTag());
    }

    private static void uri(String option, String value) throws IOException {
        try {
            if (new URI(value).isAbsolute()) {
                return;
            }
        } catch (URISyntaxException e) {
            throw new IOException("the option csaf." + option + " is no address: " + value, e);
        }
        throw new IOException("the option csaf." + option + " is no address: " + value);
    }

    /** The profile for a hotfix of a class. */
    String category(HotfixClass releaseClass) {
        String chosen = choice.value(CsafExporter.CATEGORY);
        if (!chosen.equals(CsafExporter.BY_CLASS)) {
            return chosen;
        }
        return switch (releaseClass) {
            case SECURITY_UPDATE, SECURITY_ONLY -> CsafExporter.ADVISORY;
            default -> CsafExporter.BASE;
        };
    }

    /** Who may read the advisories. */
    JsonObject distribution() {
        JsonObject label = new JsonObject();
        label.addProperty("label", choice.value(CsafExporter.TLP));
        JsonObject distribution = new JsonObject();
        distribution.add("tlp", label);
        return distribution;
    }

    /** Who publishes them. */
    JsonObject publisher() {
        JsonObject publisher = new JsonObject();
        publisher.addProperty("category", choice.value(CsafExporter.PUBLISHER_CATEGORY));
        publisher.addProperty("name", choice.value(CsafExporter.PUBLISHER));
        publisher.addProperty("namespace", choice.value(CsafExporter.NAMESPACE));
        return publisher;
    }

    /** The address of the advisory about a hotfix; empty when nobody has told it. */
    Optional<String> address(String hotfix) {
        String base = choice.value(CsafExporter.BASE_URL);
        if (base.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                (base.endsWith("/") ? base : base + "/") + FileNames.of(hotfix) + ".json");
    }

    /** The address of an article. */
    String url(KbNumber article) {
        return Articles.url(choice.value(Articles.OPTION.name()), article);
    }
}
