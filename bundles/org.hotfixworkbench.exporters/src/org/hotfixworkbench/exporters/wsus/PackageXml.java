package org.hotfixworkbench.exporters.wsus;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hotfixworkbench.exporters.FormatChoice;
import org.hotfixworkbench.exporters.updates.Articles;
import org.hotfixworkbench.exporters.xml.XmlOutput;
import org.hotfixworkbench.model.value.KbNumber;

/** Writes a package. The elements stand in the order of genuine ones. */
final class PackageXml {

    private static final String SCHEMAS =
            "http://schemas.microsoft.com/wsus/2005/04/CorporatePublishing/";

    private static final String ROOT = "sdp:SoftwareDistributionPackage";

    private final Writer out;
    private final XmlOutput xml;
    private final RuleXml rules;
    private final FormatChoice choice;

    /**
     * Makes a writer.
     *
     * @param installed the rule that a hotfix is installed, by its name
     */
    PackageXml(Writer out, FormatChoice choice, Function<String, Rule> installed) {
        this.out = out;
        this.choice = choice;
        xml = new XmlOutput(out);
        rules = new RuleXml(xml, installed);
    }

    /**
     * Writes a package.
     *
     * @param draft what was known when the hotfix passed by
     * @param superseded the packages that it supersedes
     * @param superseding the hotfixes that make it superfluous
     */
    void write(
            PackageKey key,
            JsonObject draft,
            Collection<UUID> superseded,
            Collection<String> superseding)
            throws IOException {
        xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        xml.begin(ROOT);
        xml.attribute("xmlns:sdp", SCHEMAS + "SoftwareDistributionPackage.xsd");
        xml.attribute("xmlns:lar", SCHEMAS + "LogicalApplicabilityRules.xsd");
        xml.attribute("xmlns:bar", SCHEMAS + "BaseApplicabilityRules.xsd");
        xml.attribute("SchemaVersion", "1.2");
        properties(key, draft);
        localized(draft);
        xml.begin("sdp:UpdateSpecificData");
        xml.attribute("UpdateClassification", text(draft, Draft.CLASSIFICATION));
        if (draft.has(Draft.ARTICLE)) {
            xml.textElement(
                    "sdp:KBArticleID",
                    String.valueOf(KbNumber.parse(text(draft, Draft.ARTICLE)).number()));
        }
        xml.end("sdp:UpdateSpecificData");
        if (!superseded.isEmpty()) {
            xml.begin("sdp:SupersededPackages");
            for (UUID it : superseded) {
                xml.textElement("sdp:PackageID", it.toString());
            }
            xml.end("sdp:SupersededPackages");
        }
        item(key, draft, superseding);
        xml.end(ROOT);
        out.write("\n");
    }

    private static String text(JsonObject draft, String member) {
        return draft.get(member).getAsString();
    }

    private void properties(PackageKey key, JsonObject draft) throws IOException {
        xml.begin("sdp:Properties");
        xml.attribute("PackageID", key.id("").toString());
        xml.attribute("CreationDate", text(draft, Draft.DAY) + "T00:00:00");
        xml.attribute("VendorName", choice.value(WsusExporter.VENDOR));
        if (draft.has(Draft.ARTICLE)) {
            KbNumber article = KbNumber.parse(text(draft, Draft.ARTICLE));
            xml.textElement(
                    "sdp:MoreInfoUrl", Articles.url(choice.value(Articles.OPTION.name()), article));
        }
        for (JsonElement it : draft.getAsJsonArray(Draft.PRODUCTS)) {
            xml.textElement("sdp:ProductName", it.getAsString());
        }
        xml.end("sdp:Properties");
    }

    private void localized(JsonObject draft) throws IOException {
        xml.begin("sdp:LocalizedProperties");
        xml.textElement("sdp:Language", choice.value(WsusExporter.LANGUAGE));
        xml.textElement("sdp:Title", text(draft, Draft.TITLE));
        xml.textElement("sdp:Description", text(draft, Draft.DESCRIPTION));
        xml.end("sdp:LocalizedProperties");
    }

    private void item(PackageKey key, JsonObject draft, Collection<String> superseding)
            throws IOException {
        Rule newer = RuleJson.read(draft.getAsJsonObject(Draft.NEWER));
        boolean listed = draft.has(Draft.ARTICLE);
        List<Rule> superseded = new ArrayList<>();
        superseding.forEach(it -> superseded.add(new Rule.Installed(it)));
        if (listed) {
            superseded.add(newer);
        }
        xml.begin("sdp:InstallableItem");
        xml.attribute("ID", key.id("item").toString());
        xml.begin("sdp:ApplicabilityRules");
        rule("sdp:IsInstalled", listed ? new Rule.Installed(key.hotfix()) : newer);
        Rule any = Rule.any(superseded);
        if (!any.equals(Rule.FALSE)) {
            rule("sdp:IsSuperseded", any);
        }
        rule("sdp:IsInstallable", RuleJson.read(draft.getAsJsonObject(Draft.INSTALLABLE)));
        xml.end("sdp:ApplicabilityRules");
        xml.begin("sdp:InstallProperties");
        xml.attribute("CanRequestUserInput", "false");
        xml.attribute("Impact", "Normal");
        xml.attribute("RequiresNetworkConnectivity", "false");
        if (draft.has(Draft.REBOOT)) {
            xml.attribute("RebootBehavior", text(draft, Draft.REBOOT));
        }
        xml.end("sdp:InstallProperties");
        xml.end("sdp:InstallableItem");
    }

    private void rule(String element, Rule rule) throws IOException {
        xml.begin(element);
        rules.write(rule);
        xml.end(element);
    }
}
