package org.hotfixworkbench.exporters.wsus;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.hotfixworkbench.exporters.updates.Articles;
import org.hotfixworkbench.exporters.updates.Platform;
import org.hotfixworkbench.exporters.updates.ReleaseDay;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.HotfixClass;
import org.hotfixworkbench.model.Restart;
import org.hotfixworkbench.model.value.KbNumber;

/** What is kept of a package until the model has passed by, and how it is called there. */
final class Draft {

    static final String DAY = "day";
    static final String TITLE = "title";
    static final String DESCRIPTION = "description";
    static final String ARTICLE = "article";
    static final String CLASSIFICATION = "classification";
    static final String REBOOT = "reboot";
    static final String PRODUCTS = "products";
    static final String NEWER = "newer";
    static final String INSTALLABLE = "installable";

    private Draft() {}

    static JsonObject of(
            Hotfix hotfix, ReleaseDay day, List<Platform> platforms, PackageRules rules) {
        JsonObject draft = new JsonObject();
        draft.addProperty(DAY, day.day().toString());
        draft.addProperty(TITLE, hotfix.getTitle());
        String symptoms = hotfix.getSymptoms();
        draft.addProperty(
                DESCRIPTION, symptoms == null || symptoms.isBlank() ? hotfix.getTitle() : symptoms);
        KbNumber article = Articles.of(hotfix);
        if (article != null) {
            draft.addProperty(ARTICLE, article.toString());
        }
        draft.addProperty(CLASSIFICATION, classification(hotfix.getReleaseClass()));
        reboot(hotfix.getRestart()).ifPresent(it -> draft.addProperty(REBOOT, it));
        JsonArray products = new JsonArray();
        platforms.stream().map(Platform::productTitle).distinct().forEach(products::add);
        draft.add(PRODUCTS, products);
        draft.add(NEWER, RuleJson.write(rules.newer()));
        draft.add(INSTALLABLE, RuleJson.write(rules.installable()));
        return draft;
    }

    private static String classification(HotfixClass releaseClass) {
        return switch (releaseClass) {
            case HOTFIX -> "Hotfixes";
            case CRITICAL_UPDATE -> "Critical Updates";
            case SECURITY_UPDATE, SECURITY_ONLY -> "Security Updates";
            case ROLLUP, PREVIEW -> "Update Rollups";
            case SERVICE_PACK -> "Service Packs";
            case FEATURE_PACK -> "Feature Packs";
            case TOOL -> "Tools";
            case DRIVER -> "Drivers";
            case UNSTATED, UPDATE, SERVICING_STACK, DEFINITION_UPDATE -> "Updates";
        };
    }

    private static Optional<String> reboot(Restart restart) {
        return switch (restart) {
            case UNSTATED -> Optional.empty();
            case REQUIRED -> Optional.of("AlwaysRequiresReboot");
            case POSSIBLE -> Optional.of("CanRequestReboot");
            case NONE -> Optional.of("NeverReboots");
        };
    }
}
