package org.hotfixworkbench.importers;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.HotfixClass;
import org.hotfixworkbench.model.ManifestEntry;
import org.hotfixworkbench.model.PackageEntry;
import org.hotfixworkbench.model.Restart;

/**
 * What an article states, to be compared with what the packages of the same number hold. Only what
 * both state can differ: an article lists more than one package does, and a package manifest knows
 * no times.
 */
public final class PackageComparison {

    /** So many names are spelt out in one message. */
    private static final int SHOWN = 5;

    private final HotfixClass releaseClass;
    private final Restart restart;
    private final Map<String, String> manifests;
    private final Map<String, String> files;

    private PackageComparison(Hotfix article) {
        releaseClass = article.getReleaseClass();
        restart = article.getRestart();
        manifests = rows(article, ManifestEntry.class);
        files = rows(article, FileEntry.class);
    }

    /** Remembers what an article states. */
    public static PackageComparison of(Hotfix article) {
        return new PackageComparison(article);
    }

    /** The differences, each in a sentence without full stop. */
    public List<String> differences(Hotfix packages) {
        List<String> found = new ArrayList<>();
        HotfixClass stated = packages.getReleaseClass();
        if (stated != HotfixClass.UNSTATED
                && releaseClass != HotfixClass.UNSTATED
                && stated != releaseClass) {
            found.add("the article says class %s, the package %s".formatted(releaseClass, stated));
        }
        if (packages.getRestart() != Restart.UNSTATED
                && restart != Restart.UNSTATED
                && packages.getRestart() != restart) {
            found.add(
                    "the article says restart %s, the package %s"
                            .formatted(restart, packages.getRestart()));
        }
        if (!manifests.isEmpty()) {
            missing("manifest", rows(packages, ManifestEntry.class), found);
        }
        if (!files.isEmpty()) {
            missing("file", rows(packages, FileEntry.class), found);
        }
        return found;
    }

    private void missing(String kind, Map<String, String> held, List<String> found) {
        Map<String, String> listed = kind.equals("file") ? files : manifests;
        List<String> unlisted = new ArrayList<>();
        held.forEach(
                (key, name) -> {
                    if (!listed.containsKey(key)) {
                        unlisted.add(name);
                    }
                });
        if (!unlisted.isEmpty()) {
            found.add(
                    "the article does not list %d of the %ss of the package: %s"
                            .formatted(unlisted.size(), kind, shown(unlisted)));
        }
    }

    private static String shown(List<String> names) {
        String first = String.join(", ", names.subList(0, Math.min(SHOWN, names.size())));
        return names.size() > SHOWN ? first + " and others" : first;
    }

    /** Names of rows by what makes two rows the same; sorted. */
    private static Map<String, String> rows(Hotfix hotfix, Class<? extends PackageEntry> kind) {
        Map<String, String> rows = new TreeMap<>();
        for (Iterator<EObject> all = hotfix.eAllContents(); all.hasNext(); ) {
            if (all.next() instanceof PackageEntry entry
                    && kind.isInstance(entry)
                    && entry.getName() != null) {
                rows.put(entry.getName().toLowerCase(Locale.ROOT), entry.getName());
            }
        }
        return rows;
    }
}
