package org.hotfixworkbench.exporters.xmi;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.WeakHashMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.model.AlternativeGroup;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.Machine;
import org.hotfixworkbench.model.NamedElement;
import org.hotfixworkbench.model.ServiceBranch;
import org.hotfixworkbench.model.ServiceLevel;
import org.hotfixworkbench.model.ServicingPackage.Literals;

/**
 * The ids of elements that others refer to: the kind and the name, such as {@code level/NT6_1/SP1}.
 * Keeps account of what is described and what is referred to.
 */
final class Ids {

    private static final String HOTFIX = "hotfix";

    private static final Map<EClass, String> KINDS =
            Map.of(
                    Literals.HOTFIX, HOTFIX,
                    Literals.MACHINE, "machine",
                    Literals.PRODUCT, "product",
                    Literals.CODEBASE, "codebase",
                    Literals.ALTERNATIVE_GROUP, "alternatives",
                    Literals.SERVICE_LEVEL, "level",
                    Literals.SERVICE_BRANCH, "branch");

    private static final String HEX = "0123456789ABCDEF";

    /** Every row refers to a level and a branch. Weak keys, because a model passes by. */
    private final Map<EObject, String> catalogIds = new WeakHashMap<>();

    private final Set<String> described = new HashSet<>();

    /** Names of the hotfixes that are referred to. */
    private final Set<String> hotfixes = new HashSet<>();

    /** Ids of everything else that is referred to. */
    private final Set<String> referred = new HashSet<>();

    /** What the source that is written adds. */
    private SourceIds source = new SourceIds();

    /**
     * The id of an element that is written; null for the kinds that nothing refers to.
     *
     * @throws IOException when another element has the same id
     */
    @Nullable
    String describe(EObject element) throws IOException {
        String kind = kind(element);
        if (kind == null) {
            return null;
        }
        String id = id(kind, element);
        describe(id);
        return id;
    }

    private void describe(String id) throws IOException {
        if (!described.add(id)) {
            throw new IOException("Two elements of the model have the id '" + id + "'");
        }
        source.described().add(id);
    }

    /** The id of an element that another one refers to. */
    String refer(EObject target) throws IOException {
        String known = catalogIds.get(target);
        if (known != null) {
            return known;
        }
        String kind = kind(target);
        if (kind == null) {
            throw new IOException("Nothing can refer to a " + target.eClass().getName());
        }
        String id = id(kind, target);
        if (target instanceof Hotfix hotfix) {
            source.hotfixes().add(hotfix.getName());
        } else if (target instanceof Machine || target instanceof AlternativeGroup) {
            source.others().add(id);
        } else {
            // every source that is reused was exported with the same catalog
            referred.add(id);
            catalogIds.put(target, id);
        }
        return id;
    }

    /** Ends a source, and answers what it has added. */
    List<List<String>> endSource() {
        SourceIds ended = source;
        source = new SourceIds();
        hotfixes.addAll(ended.hotfixes());
        referred.addAll(ended.others());
        return ended.lists();
    }

    /**
     * Adds what a source has added before.
     *
     * @throws IOException when an element that it describes is there already
     */
    void addAll(List<List<String>> lists) throws IOException {
        SourceIds added = SourceIds.of(lists);
        for (String id : added.described()) {
            describe(id);
        }
        source.hotfixes().addAll(added.hotfixes());
        source.others().addAll(added.others());
    }

    /** Names of hotfixes that are referred to and not described, in the order of the ids. */
    Collection<String> externalHotfixes() {
        endSource();
        Map<String, String> external = new TreeMap<>();
        for (String name : hotfixes) {
            StringBuilder id = new StringBuilder(HOTFIX);
            append(id, name);
            if (!described.contains(id.toString())) {
                external.put(id.toString(), name);
            }
        }
        return external.values();
    }

    /** Ids of everything else that is referred to and not described. */
    Set<String> missing() {
        endSource();
        Set<String> missing = new TreeSet<>(referred);
        missing.removeAll(described);
        return missing;
    }

    private static @Nullable String kind(EObject element) {
        return KINDS.get(element.eClass());
    }

    private static String id(String kind, EObject element) throws IOException {
        StringBuilder id = new StringBuilder(kind);
        if (element instanceof ServiceLevel || element instanceof ServiceBranch) {
            append(id, element.eContainer());
        }
        return append(id, element).toString();
    }

    private static StringBuilder append(StringBuilder id, @Nullable EObject element)
            throws IOException {
        if (!(element instanceof NamedElement named) || named.getName() == null) {
            throw new IOException("An element of the model has no name: " + id);
        }
        append(id, named.getName());
        return id;
    }

    private static void append(StringBuilder id, String name) {
        id.append('/');
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            if (isUnreserved(b)) {
                id.append((char) b);
            } else {
                id.append('%').append(HEX.charAt(b >> 4 & 0xF)).append(HEX.charAt(b & 0xF));
            }
        }
    }

    /** Whether it stands for itself in every URI. */
    private static boolean isUnreserved(byte b) {
        return b >= 'a' && b <= 'z'
                || b >= 'A' && b <= 'Z'
                || b >= '0' && b <= '9'
                || b == '-'
                || b == '.'
                || b == '_'
                || b == '~';
    }
}
