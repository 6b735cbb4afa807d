package org.hotfixworkbench.importers.kb.meaning;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.importers.kb.article.Article;
import org.hotfixworkbench.importers.kb.article.Block;
import org.hotfixworkbench.importers.kb.words.Section;
import org.hotfixworkbench.importers.kb.words.Vocabulary;

/** The parts of an article by what they are about, as their headings say. */
final class Sections {

    /** In these an unknown heading below the section's own does not end the section. */
    private static final Set<Section> WITH_PARTS =
            Set.of(Section.AFFECTED, Section.UNAFFECTED, Section.SYMPTOMS);

    private final Map<Section, List<Block>> blocks = new EnumMap<>(Section.class);

    private Sections() {}

    static Sections of(Article article) {
        Sections sections = new Sections();
        Section current = null;
        int level = 0;
        for (Block block : article.blocks()) {
            Optional<Section> found = section(block);
            if (found.isPresent()) {
                current = found.get();
                level = block instanceof Block.Heading heading ? heading.level() : level;
                sections.blocks.computeIfAbsent(current, it -> new ArrayList<>());
            } else if (block instanceof Block.Heading heading) {
                current = ends(current, level, heading) ? null : current;
            } else if (current != null) {
                sections.blocks.get(current).add(block);
            }
        }
        return sections;
    }

    private static boolean ends(@Nullable Section current, int level, Block.Heading heading) {
        return current == null || !WITH_PARTS.contains(current) || heading.level() <= level;
    }

    private static Optional<Section> section(Block block) {
        return switch (block) {
            case Block.Heading heading -> Vocabulary.section(heading.text());
            case Block.Paragraph paragraph -> Vocabulary.section(paragraph.text());
            case Block.Item item -> Optional.empty();
            case Block.Table table -> Optional.empty();
        };
    }

    /** Whether the article has a section. */
    boolean has(Section section) {
        return blocks.containsKey(section);
    }

    /** How many of the sections that articles have are there. */
    int count() {
        return (int) blocks.keySet().stream().filter(it -> it != Section.MORE).count();
    }

    /** What stands in all sections of a kind. */
    List<Block> blocks(Section section) {
        return blocks.getOrDefault(section, List.of());
    }

    /** The paragraphs and items of all sections of a kind. */
    List<Text> texts(Section section) {
        List<Text> texts = new ArrayList<>();
        for (Block block : blocks(section)) {
            Text.of(block).ifPresent(texts::add);
        }
        return texts;
    }

    /**
     * A paragraph or an item.
     *
     * @param item whether it is an item of a list
     */
    record Text(int line, String words, boolean item) {

        private static String words(String text) {
            return text.replace('\u00A0', ' ')
                    .replaceAll("\\[!(?:NOTE|IMPORTANT|TIP|WARNING|CAUTION)\\]\\s*", "")
                    .strip();
        }

        static Optional<Text> of(Block block) {
            return switch (block) {
                case Block.Paragraph it ->
                        Optional.of(new Text(it.line(), words(it.text()), false));
                case Block.Item it -> Optional.of(new Text(it.line(), words(it.text()), true));
                case Block.Heading it -> Optional.empty();
                case Block.Table it -> Optional.empty();
            };
        }
    }
}
