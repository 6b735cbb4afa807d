package org.hotfixworkbench.exporters.tables;

import java.io.IOException;
import java.util.Map;
import java.util.WeakHashMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.exporters.References;
import org.hotfixworkbench.model.NamedElement;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ServiceBranch;
import org.hotfixworkbench.model.ServiceLevel;

/** The ids of everything that can be referred to by name. */
final class ModelIds {

    final NameIds hotfixes = new NameIds("hotfix");
    final NameIds machines = new NameIds("machine");
    final NameIds alternatives = new NameIds("alternatives");
    final NameIds codebases = new NameIds("codebase");
    final NameIds products = new NameIds("product");
    private final NameIds levels = new NameIds("level");
    private final NameIds branches = new NameIds("branch");

    /** Every row refers to a level and a branch. Weak keys, because a model passes by. */
    private final Map<EObject, Integer> known = new WeakHashMap<>();

    @Nullable
    Integer level(@Nullable ServiceLevel level) throws IOException {
        return scoped(levels, level);
    }

    @Nullable
    Integer branch(@Nullable ServiceBranch branch) throws IOException {
        return scoped(branches, branch);
    }

    @Nullable
    Integer product(@Nullable Product product) throws IOException {
        return product == null ? null : products.refer(product.getName());
    }

    @Nullable
    Integer optional(NameIds ids, @Nullable NamedElement element) throws IOException {
        return element == null ? null : ids.refer(References.nameOf(element));
    }

    @Nullable
    Integer optional(NameIds ids, @Nullable String name) throws IOException {
        return name == null ? null : ids.refer(name);
    }

    int describe(ServiceLevel level) throws IOException {
        return levels.describe(scopedName(level));
    }

    int describe(ServiceBranch branch) throws IOException {
        return branches.describe(scopedName(branch));
    }

    private @Nullable Integer scoped(NameIds ids, @Nullable NamedElement element)
            throws IOException {
        if (element == null) {
            return null;
        }
        Integer id = known.get(element);
        if (id == null) {
            id = ids.refer(scopedName(element));
            known.put(element, id);
        }
        return id;
    }

    private static String scopedName(NamedElement element) throws IOException {
        if (!(element.eContainer() instanceof NamedElement codebase)) {
            throw new IOException(element.getName() + " is in no code base");
        }
        return codebase.getName() + NameIds.SCOPE + element.getName();
    }

    /** Makes sure that all but hotfixes are described. */
    void requireAll() throws IOException {
        for (NameIds ids : new NameIds[] {machines, codebases, products, levels, branches}) {
            ids.requireAll();
        }
    }
}
