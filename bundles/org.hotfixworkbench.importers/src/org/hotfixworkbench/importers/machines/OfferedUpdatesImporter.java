package org.hotfixworkbench.importers.machines;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.importers.ImportException;
import org.hotfixworkbench.importers.Imported;
import org.hotfixworkbench.importers.Imported.KeptText;
import org.hotfixworkbench.importers.Importer;
import org.hotfixworkbench.importers.Source;
import org.hotfixworkbench.importers.text.SourceText;
import org.hotfixworkbench.model.value.KbNumber;

/**
 * Reads lists of the updates that the Windows Update Agent offers to a machine, a line {@code
 * KBnumber: title} for each. What is offered is not installed.
 */
public final class OfferedUpdatesImporter implements Importer {

    private static final Pattern LINE = Pattern.compile("(?i)\\s*(KB\\d{5,8})\\s*:\\s+\\S.*");

    @Override
    public String id() {
        return "updates";
    }

    @Override
    public String description() {
        return "The updates that are offered to a machine and not installed, KBnumber: title";
    }

    @Override
    public boolean recognises(Source source) {
        List<String> lines =
                SourceText.head(source).lines().stream().filter(it -> !it.isBlank()).toList();
        long fitting = lines.stream().filter(it -> LINE.matcher(it).matches()).count();
        return fitting > 0 && fitting >= lines.size() - 1;
    }

    @Override
    public Imported read(Source source, Catalog catalog) throws ImportException, IOException {
        Set<KbNumber> offered = new TreeSet<>();
        List<KeptText> kept = new ArrayList<>();
        List<String> lines = SourceText.of(source).lines();
        for (int i = 0; i < lines.size(); i++) {
            Matcher update = LINE.matcher(lines.get(i));
            if (update.matches()) {
                offered.add(KbNumber.parse(update.group(1)));
            } else if (!lines.get(i).isBlank()) {
                kept.add(new KeptText(i + 1, "no update", List.of(lines.get(i))));
            }
        }
        if (offered.isEmpty()) {
            throw new ImportException(0, "no line such as KB2534111: title");
        }
        MachineBuilder builder = new MachineBuilder(MachineBuilder.nameOf(source));
        builder.absent(offered);
        builder.warn("read as updates that are offered to the machine, so as not installed");
        return builder.build(kept);
    }
}
