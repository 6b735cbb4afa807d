package org.hotfixworkbench.importers.kb.meaning;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.importers.kb.RepairLog;
import org.hotfixworkbench.importers.kb.article.Article;
import org.hotfixworkbench.importers.kb.article.Block;
import org.hotfixworkbench.importers.kb.words.Phrases;
import org.hotfixworkbench.importers.kb.words.Section;
import org.hotfixworkbench.importers.kb.words.Vocabulary;
import org.hotfixworkbench.model.Replacement;
import org.hotfixworkbench.model.ServicingFactory;
import org.hotfixworkbench.model.value.KbNumber;

/** What an article replaces: its section, or a column in the tables of a security bulletin. */
final class Replacements {

    private final References references;
    private final RepairLog log;
    private final Set<KbNumber> numbers = new LinkedHashSet<>();
    private final List<String> others = new ArrayList<>();
    private boolean nothing;
    private int line;

    Replacements(References references, RepairLog log) {
        this.references = references;
        this.log = log;
    }

    /** What is replaced; null when the article does not say, or names no numbers. */
    @Nullable
    Replacement read(Article article, Sections sections, @Nullable KbNumber own) {
        section(sections.texts(Section.REPLACEMENT));
        for (Block block : article.blocks()) {
            if (block instanceof Block.Table table && table.rows().size() > 1) {
                table(table);
            }
        }
        if (own != null && numbers.remove(own)) {
            log.warn(line, own + " is said to replace itself: left out");
        }
        if (!others.isEmpty()) {
            log.keep(line, "replaces what has no article number: kept as text", others);
        }
        if (numbers.isEmpty() && (!nothing || !others.isEmpty())) {
            return null;
        }
        Replacement replacement = ServicingFactory.eINSTANCE.createReplacement();
        numbers.forEach(it -> replacement.getHotfixes().add(references.external(it)));
        return replacement;
    }

    private void section(List<Sections.Text> texts) {
        Set<KbNumber> listed = new LinkedHashSet<>();
        for (Sections.Text text : texts) {
            line = line == 0 ? text.line() : line;
            nothing |= Phrases.REPLACES_NOTHING.in(text.words());
            for (KbNumber number : References.numbersIn(text.words())) {
                if (!listed.add(number)) {
                    log.repair(text.line(), number + " is listed again: named once");
                }
            }
        }
        if (nothing) {
            return;
        }
        numbers.addAll(listed);
        if (listed.isEmpty() && !texts.isEmpty()) {
            texts.forEach(it -> others.add(it.words()));
        }
    }

    private void table(Block.Table table) {
        List<String> headings = table.rows().get(0).cells();
        for (int i = 1; i < headings.size(); i++) {
            if (Vocabulary.replacedColumn(headings.get(i))) {
                for (Block.Row row : table.rows().subList(1, table.rows().size())) {
                    cell(row, i);
                }
            }
        }
    }

    private void cell(Block.Row row, int index) {
        String cell = row.cell(index);
        Set<KbNumber> found = References.numbersIn(cell);
        line = line == 0 ? row.line() : line;
        if (!found.isEmpty()) {
            numbers.addAll(found);
        } else if (Vocabulary.nothing(cell)) {
            nothing = true;
        } else if (!cell.isEmpty() && cell.matches(".*\\d.*") && !others.contains(cell)) {
            others.add(cell);
        }
    }
}
