package org.hotfixworkbench.importers.machines;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotfixworkbench.model.value.KbNumber;

/**
 * The names of updates in inventories.
 *
 * <p>Domain: the column HotFixID holds KB and digits; digits alone on Windows Vista; Q and digits
 * for updates of Windows XP, when articles still had a Q before their number; "KB873339 - Update"
 * in the systeminfo of Windows XP. Other entries ("File 1", a GUID, names of components) are of
 * updates without an article. Digits alone, which occur on Windows Vista, are not taken for the
 * number of an article.
 */
final class UpdateName {

    private static final Pattern NAME =
            Pattern.compile("(?i)(?:KB|Q)\\s?(\\d{5,8})(?:v\\d)?(?:\\s*-.*|\\s*\\(.*\\))?");

    private UpdateName() {}

    /** The KB number in a cell that names an update; empty when it has none. */
    static Optional<KbNumber> parse(String cell) {
        Matcher name = NAME.matcher(cell.strip());
        return name.matches()
                ? Optional.of(new KbNumber(Integer.parseInt(name.group(1))))
                : Optional.empty();
    }
}
