package org.hotfixworkbench.importers.kb.meaning;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.importers.kb.RepairLog;
import org.hotfixworkbench.importers.kb.article.Article;
import org.hotfixworkbench.importers.kb.article.Block;
import org.hotfixworkbench.importers.kb.words.Phrases;
import org.hotfixworkbench.importers.kb.words.Section;
import org.hotfixworkbench.importers.kb.words.Vocabulary;
import org.hotfixworkbench.model.RegistryInformation;
import org.hotfixworkbench.model.Restart;
import org.hotfixworkbench.model.ServicingFactory;

/** The sections on restart and registry, and the tables of security bulletins that say the same. */
final class Statements {

    private static final Pattern KEY =
            Pattern.compile(
                    "(?:HKEY_[A-Z_]+|HKLM|HKCU|HKCR)(?:\\\\[\\p{L}\\p{N}_. {}()-]{1,100}){1,20}");

    private final Article article;
    private final Sections sections;
    private final RepairLog log;

    Statements(Article article, Sections sections, RepairLog log) {
        this.article = article;
        this.sections = sections;
        this.log = log;
    }

    /** Whether a restart is needed; UNSTATED when nothing is said of it. */
    Restart restart() {
        Set<Restart> stated = EnumSet.noneOf(Restart.class);
        for (Sections.Text text : sections.texts(Section.RESTART)) {
            restart(text.words()).ifPresent(stated::add);
        }
        for (Block block : article.blocks()) {
            if (block instanceof Block.Table table) {
                table(table, stated);
            }
        }
        if (stated.size() > 1) {
            log.warn(0, "restart is stated in different ways: taken for possible");
            return Restart.POSSIBLE;
        }
        return stated.isEmpty() ? Restart.UNSTATED : stated.iterator().next();
    }

    private static void table(Block.Table table, Set<Restart> stated) {
        for (Block.Row row : table.rows()) {
            boolean label = Vocabulary.section(row.cell(0)).orElse(null) == Section.RESTART;
            if (label && row.cells().size() <= 3) {
                restart(row.cell(1)).ifPresent(stated::add);
            }
        }
    }

    private static Optional<Restart> restart(String text) {
        if (Phrases.RESTART_POSSIBLE.in(text)) {
            return Optional.of(Restart.POSSIBLE);
        }
        if (Phrases.RESTART_NONE.in(text)) {
            return Optional.of(Restart.NONE);
        }
        return Phrases.RESTART_REQUIRED.in(text) ? Optional.of(Restart.REQUIRED) : Optional.empty();
    }

    /** What is said of the registry; null when nothing is, or nothing that is understood. */
    @Nullable
    RegistryInformation registry() {
        List<Sections.Text> texts = sections.texts(Section.REGISTRY);
        List<String> keys = new ArrayList<>();
        boolean unchanged = false;
        for (Sections.Text text : texts) {
            unchanged |= Phrases.REGISTRY_UNCHANGED.in(text.words());
            Matcher key = KEY.matcher(text.words());
            while (key.find()) {
                String name = key.group().strip().replaceAll("[. ]+$", "");
                if (!keys.contains(name)) {
                    keys.add(name);
                }
            }
        }
        if (!keys.isEmpty() || unchanged) {
            RegistryInformation registry = ServicingFactory.eINSTANCE.createRegistryInformation();
            registry.getKeys().addAll(unchanged ? List.of() : keys);
            return registry;
        }
        if (!texts.isEmpty()) {
            log.keep(
                    texts.get(0).line(),
                    "registry information not understood: kept as text",
                    texts.stream().map(Sections.Text::words).toList());
        }
        return null;
    }
}
