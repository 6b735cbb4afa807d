package org.hotfixworkbench.exporters.csaf;

import com.google.gson.FormattingStyle;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hotfixworkbench.exporters.Export;
import org.hotfixworkbench.exporters.FileNames;
import org.hotfixworkbench.exporters.ModelWriter;
import org.hotfixworkbench.exporters.Spool;
import org.hotfixworkbench.exporters.TextOutput;
import org.hotfixworkbench.exporters.updates.Platform;
import org.hotfixworkbench.exporters.updates.Platforms;
import org.hotfixworkbench.exporters.updates.ReleaseDay;
import org.hotfixworkbench.exporters.updates.Replacements;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.Hotfix;

/** Writes a document for each hotfix, when it is known what replaces it. */
final class CsafModelWriter implements ModelWriter {

    /** What the schema demands of an id; what is white space there is Unicode's and more. */
    private static final Pattern ID =
            Pattern.compile(
                    "[\\S&&[^\\uFEFF]](.*[\\S&&[^\\uFEFF]])?", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    private final Export export;
    private final Publication publication;
    private final Platforms platforms = new Platforms();
    private final Replacements replacements = new Replacements();
    private final FileNames names = new FileNames();
    private final Spool spool;
    private final List<Draft> drafts = new ArrayList<>();

    private record Draft(String hotfix, Spool.Piece piece) {}

    CsafModelWriter(Export export, Publication publication) throws IOException {
        this.export = export;
        this.publication = publication;
        spool = new Spool(export.folder());
    }

    @Override
    public void write(Element element) throws IOException {
        platforms.add(element);
        replacements.add(element);
        if (element instanceof Hotfix hotfix && !hotfix.isExternal()) {
            advisory(hotfix);
        }
    }

    private void advisory(Hotfix hotfix) throws IOException {
        String name = hotfix.getName();
        String title = hotfix.getTitle();
        Optional<ReleaseDay> day = ReleaseDay.of(hotfix);
        if (title == null || title.isBlank()) {
            export.refuse(name, "an advisory needs a title; not written");
        } else if (day.isEmpty()) {
            export.refuse(name, "an advisory needs the day of release; not written");
        } else if (!ID.matcher(name).matches()) {
            export.refuse(name, "the name cannot be the id of an advisory; not written");
        } else {
            List<Platform> fitting = platforms.of(hotfix);
            if (fitting.isEmpty()) {
                export.refuse(name, "an advisory needs a product; not written");
            } else if (!names.take(FileNames.of(name))) {
                export.refuse(
                        name,
                        "another advisory has the file name "
                                + FileNames.of(name)
                                + ".json; not written");
            } else {
                JsonObject json = new Advisory(hotfix, day.get(), fitting, publication).toJson();
                byte[] bytes = GSON.toJson(json).getBytes(StandardCharsets.UTF_8);
                drafts.add(new Draft(name, spool.add(bytes)));
            }
        }
    }

    @Override
    public void finish() throws IOException {
        for (Draft draft : drafts) {
            String text = new String(spool.get(draft.piece()), StandardCharsets.UTF_8);
            JsonObject advisory = JsonParser.parseString(text).getAsJsonObject();
            Collection<String> successors = replacements.replacing(draft.hotfix());
            if (!successors.isEmpty()) {
                JsonObject remediation = Advisory.remediation(advisory);
                remediation.addProperty(
                        Advisory.DETAILS,
                        remediation.get(Advisory.DETAILS).getAsString()
                                + " Superseded by "
                                + String.join(", ", successors)
                                + ".");
            }
            write("csaf/" + FileNames.of(draft.hotfix()) + ".json", advisory);
        }
    }

    private void write(String file, JsonObject advisory) throws IOException {
        try (TextOutput out = new TextOutput(export.folder().create(file))) {
            JsonWriter json = new JsonWriter(out);
            json.setFormattingStyle(FormattingStyle.PRETTY);
            GSON.toJson(advisory, json);
            json.flush();
            out.write("\n");
        }
    }

    @Override
    public void close() throws IOException {
        spool.close();
    }
}
