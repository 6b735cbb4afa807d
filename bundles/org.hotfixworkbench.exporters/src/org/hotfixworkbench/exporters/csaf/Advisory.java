package org.hotfixworkbench.exporters.csaf;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.exporters.References;
import org.hotfixworkbench.exporters.updates.Articles;
import org.hotfixworkbench.exporters.updates.Platform;
import org.hotfixworkbench.exporters.updates.Prerequisites;
import org.hotfixworkbench.exporters.updates.ReleaseDay;
import org.hotfixworkbench.model.ArticleReference;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.Restart;
import org.hotfixworkbench.model.ServicingPackage.Literals;
import org.hotfixworkbench.model.value.KbNumber;

/**
 * The advisory about one hotfix, members in alphabetical order as the specification recommends.
 *
 * @param hotfix what it is about; it has a title
 * @param day when it came out
 * @param platforms the releases that it fits, one at least
 * @param publication what was chosen
 */
record Advisory(
        @NonNull Hotfix hotfix,
        @NonNull ReleaseDay day,
        @NonNull List<Platform> platforms,
        @NonNull Publication publication) {

    /** Where the rest of the text goes that is known only when the whole model was seen. */
    static final String DETAILS = "details";

    JsonObject toJson() {
        ProductTree tree = new ProductTree(name(), platforms);
        JsonObject advisory = new JsonObject();
        advisory.add("document", document());
        advisory.add("product_tree", tree.toJson());
        JsonArray vulnerabilities = new JsonArray();
        vulnerabilities.add(vulnerability(tree));
        advisory.add("vulnerabilities", vulnerabilities);
        return advisory;
    }

    /** The text of the remedy, which {@link #toJson} has made. */
    static JsonObject remediation(JsonObject advisory) {
        return advisory.getAsJsonArray("vulnerabilities")
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("remediations")
                .get(0)
                .getAsJsonObject();
    }

    private String name() {
        KbNumber article = Articles.of(hotfix);
        return article == null ? hotfix.getName() : article.toString();
    }

    private JsonObject document() {
        JsonObject document = new JsonObject();
        document.addProperty("category", publication.category(hotfix.getReleaseClass()));
        document.addProperty("csaf_version", "2.0");
        document.add("distribution", publication.distribution());
        document.addProperty("lang", publication.language());
        document.add("publisher", publication.publisher());
        JsonArray references = references();
        if (!references.isEmpty()) {
            document.add("references", references);
        }
        document.addProperty("title", hotfix.getTitle());
        document.add("tracking", tracking());
        return document;
    }

    private JsonArray references() {
        JsonArray references = new JsonArray();
        publication
                .address(hotfix.getName())
                .ifPresent(it -> references.add(reference("self", "The canonical URL.", it)));
        KbNumber own = Articles.of(hotfix);
        if (own != null) {
            references.add(article(own, null));
        }
        for (ArticleReference it : hotfix.getArticles()) {
            references.add(article(it.getArticle(), it.getTitle()));
        }
        return references;
    }

    private JsonObject article(KbNumber article, @Nullable String title) {
        return reference(
                "external",
                title == null || title.isBlank() ? "Article " + article : title,
                publication.url(article));
    }

    private static JsonObject reference(String category, String summary, String url) {
        JsonObject reference = new JsonObject();
        reference.addProperty("category", category);
        reference.addProperty("summary", summary);
        reference.addProperty("url", url);
        return reference;
    }

    private JsonObject tracking() {
        JsonObject revision = new JsonObject();
        revision.addProperty("date", day.timestamp());
        revision.addProperty("number", "1");
        revision.addProperty(
                "summary",
                day.stated()
                        ? "Released"
                        : "Dated by the newest file; the source states no day of release");
        JsonArray history = new JsonArray();
        history.add(revision);
        JsonObject tracking = new JsonObject();
        KbNumber article = hotfix.getArticle();
        if (article != null && !article.toString().equals(hotfix.getName())) {
            tracking.add("aliases", list(article.toString()));
        }
        tracking.addProperty("current_release_date", day.timestamp());
        tracking.addProperty("id", hotfix.getName());
        tracking.addProperty("initial_release_date", day.timestamp());
        tracking.add("revision_history", history);
        tracking.addProperty("status", "final");
        tracking.addProperty("version", "1");
        return tracking;
    }

    private JsonObject vulnerability(ProductTree tree) {
        JsonObject vulnerability = new JsonObject();
        KbNumber article = Articles.of(hotfix);
        if (article != null) {
            JsonObject id = new JsonObject();
            id.addProperty("system_name", "Microsoft Knowledge Base");
            id.addProperty("text", article.toString());
            JsonArray ids = new JsonArray();
            ids.add(id);
            vulnerability.add("ids", ids);
        }
        vulnerability.add("notes", notes());
        JsonObject status = new JsonObject();
        status.add("fixed", tree.fixed());
        status.add("known_affected", tree.unfixed());
        vulnerability.add("product_status", status);
        JsonArray remediations = new JsonArray();
        remediations.add(remediation(tree));
        vulnerability.add("remediations", remediations);
        vulnerability.addProperty("title", hotfix.getTitle());
        return vulnerability;
    }

    private JsonArray notes() {
        JsonArray notes = new JsonArray();
        note(notes, "description", "Symptoms", hotfix.getSymptoms());
        note(notes, "details", "Cause", hotfix.getCause());
        if (notes.isEmpty()) {
            note(notes, "summary", "Title", hotfix.getTitle());
        }
        return notes;
    }

    private static void note(
            JsonArray notes, String category, String title, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            JsonObject note = new JsonObject();
            note.addProperty("category", category);
            note.addProperty("text", text);
            note.addProperty("title", title);
            notes.add(note);
        }
    }

    private JsonObject remediation(ProductTree tree) {
        JsonObject remediation = new JsonObject();
        remediation.addProperty("category", "vendor_fix");
        if (day.stated()) {
            remediation.addProperty("date", day.timestamp());
        }
        remediation.addProperty(DETAILS, details());
        remediation.add("product_ids", tree.unfixed());
        JsonObject restart = restart(hotfix.getRestart());
        if (restart != null) {
            remediation.add("restart_required", restart);
        }
        KbNumber article = Articles.of(hotfix);
        if (article != null) {
            remediation.addProperty("url", publication.url(article));
        }
        return remediation;
    }

    private String details() {
        StringBuilder text = new StringBuilder("Install ").append(name()).append('.');
        if (Prerequisites.askForMore(hotfix.getPrerequisites())) {
            text.append(" Prerequisites: ").append(ConditionText.of(hotfix.getPrerequisites()));
            text.append('.');
        }
        if (hotfix.getReplacement() != null) {
            List<String> replaced =
                    References.names(hotfix.getReplacement(), Literals.REPLACEMENT__HOTFIXES);
            text.append(" Replaces ");
            text.append(replaced.isEmpty() ? "nothing" : String.join(", ", replaced)).append('.');
        }
        return text.toString();
    }

    /** CSAF 2.0, section 3.2.3.12.8: the system is what has to be restarted. */
    private static @Nullable JsonObject restart(Restart stated) {
        if (stated == Restart.UNSTATED) {
            return null;
        }
        JsonObject restart = new JsonObject();
        restart.addProperty("category", stated == Restart.NONE ? "none" : "system");
        if (stated == Restart.POSSIBLE) {
            restart.addProperty(DETAILS, "A restart may be required.");
        }
        return restart;
    }

    private static JsonArray list(String text) {
        JsonArray list = new JsonArray();
        list.add(text);
        return list;
    }
}
