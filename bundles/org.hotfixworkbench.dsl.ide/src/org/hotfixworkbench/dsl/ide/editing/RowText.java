package org.hotfixworkbench.dsl.ide.editing;

import java.util.List;
import org.hotfixworkbench.dsl.compile.ModelText;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.PackageEntry;
import org.hotfixworkbench.model.Payload;
import org.hotfixworkbench.model.ServicingFactory;

/** Writes entries of a package as rows, aligned as the formatter aligns those of one package. */
public final class RowText {

    private static final ServicingFactory FACTORY = ServicingFactory.eINSTANCE;

    private final ModelText texts;

    /**
     * A writer of rows.
     *
     * @param texts writes the language
     */
    public RowText(ModelText texts) {
        this.texts = texts;
    }

    /**
     * Writes rows, after which the entries belong to no package.
     *
     * @param entries in no package yet
     * @param indent what each line begins with
     * @return a line for each entry, each with its end; "" when there are none
     */
    public String of(List<PackageEntry> entries, String indent) {
        if (entries.isEmpty()) {
            return "";
        }
        ArchitecturePackage rows = FACTORY.createArchitecturePackage();
        rows.getEntries().addAll(entries);
        Payload payload = FACTORY.createPayload();
        payload.setCodebaseUnstated(true);
        payload.getPackages().add(rows);
        Hotfix hotfix = FACTORY.createHotfix();
        hotfix.setName("rows");
        hotfix.getPayloads().add(payload);
        List<String> lines =
                texts.write(
                                List.of(),
                                List.of(new ModelText.Commented(hotfix, List.of())),
                                List.of())
                        .lines()
                        .toList();
        rows.getEntries().clear();
        return indented(lines, entries.size(), indent);
    }

    /** The lines before the braces that end the package, the payload and the hotfix. */
    private static String indented(List<String> lines, int count, String indent) {
        int end = lines.size() - 3;
        StringBuilder text = new StringBuilder();
        for (String line : lines.subList(end - count, end)) {
            text.append(indent).append(line.strip()).append('\n');
        }
        return text.toString();
    }
}
