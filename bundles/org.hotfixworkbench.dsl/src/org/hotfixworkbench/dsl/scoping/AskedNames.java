package org.hotfixworkbench.dsl.scoping;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The names that were asked for in a resource set, which has this as an adapter. While one file is
 * linked they are all that its result can have from other files.
 */
public final class AskedNames extends AdapterImpl {

    private final Set<String> names = new HashSet<>();
    private boolean every;

    @Override
    public boolean isAdapterForType(Object type) {
        return type == AskedNames.class;
    }

    /** What was asked for; empty when it was for every name that there is. */
    public Optional<Set<String>> asked() {
        return every ? Optional.empty() : Optional.of(Set.copyOf(names));
    }

    static void note(@Nullable ResourceSet resources, String name) {
        AskedNames notes = in(resources);
        if (notes != null) {
            notes.names.add(name);
        }
    }

    static void noteEvery(@Nullable ResourceSet resources) {
        AskedNames notes = in(resources);
        if (notes != null) {
            notes.every = true;
        }
    }

    private static @Nullable AskedNames in(@Nullable ResourceSet resources) {
        if (resources == null) {
            return null;
        }
        Adapter found = EcoreUtil.getExistingAdapter(resources, AskedNames.class);
        return (AskedNames) found;
    }
}
