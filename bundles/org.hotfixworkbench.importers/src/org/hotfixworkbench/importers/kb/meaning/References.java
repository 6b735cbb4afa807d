package org.hotfixworkbench.importers.kb.meaning;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.ServicingFactory;
import org.hotfixworkbench.model.value.KbNumber;

/** Other articles and hotfixes by their numbers. */
final class References {

    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?<![\\p{L}\\d.,/-])(?:KB|Q)?\\s?(\\d{6,7})(?![\\d.,-]\\d|\\d)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern TITLED =
            Pattern.compile(
                    "[\\[(]?(?:KB|Q)?(\\d{5,7})[\\])]?:?\\s+(?=[\\p{Lu}\"\u201C\u00AB\u300C\\[]|\\p{Lo})(\\S.{6,300})");
    private static final String POINTER = "Knowledge Base:";
    private static final int LONGEST = 20_000;

    private final Map<KbNumber, Hotfix> externals = new LinkedHashMap<>();

    /** The hotfix that stands for a number of which nothing else is known. */
    Hotfix external(KbNumber number) {
        return externals.computeIfAbsent(
                number,
                it -> {
                    Hotfix hotfix = ServicingFactory.eINSTANCE.createHotfix();
                    hotfix.setName(it.toString());
                    hotfix.setArticle(it);
                    hotfix.setExternal(true);
                    return hotfix;
                });
    }

    /** The numbers of six or seven digits in a text, in its order. */
    static Set<KbNumber> numbersIn(String text) {
        Set<KbNumber> numbers = new LinkedHashSet<>();
        Matcher matcher = NUMBER.matcher(text.substring(0, Math.min(LONGEST, text.length())));
        while (matcher.find()) {
            numbers.add(KbNumber.parse(matcher.group(1)));
        }
        return numbers;
    }

    /**
     * Number and title of an article that a text begins with, or ends with; empty when there is
     * none.
     */
    static Optional<Map.Entry<KbNumber, String>> titled(String text) {
        int pointer = text.lastIndexOf(POINTER);
        Matcher matcher =
                TITLED.matcher(
                        pointer < 0 ? text : text.substring(pointer + POINTER.length()).strip());
        if (text.length() > LONGEST || !matcher.lookingAt()) {
            return Optional.empty();
        }
        return Optional.of(Map.entry(KbNumber.parse(matcher.group(1)), matcher.group(2).strip()));
    }
}
