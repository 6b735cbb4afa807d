package org.hotfixworkbench.core.applicability.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.FactList;
import org.hotfixworkbench.model.Machine;
import org.hotfixworkbench.model.MachineFile;
import org.hotfixworkbench.model.NameList;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ServiceLevel;
import org.hotfixworkbench.model.value.FileVersion;
import org.hotfixworkbench.model.value.KbNumber;

/**
 * What is known of a machine, apart from the model it was read from. What is not stated is unknown.
 *
 * @param name its name
 * @param product name of its product; null when not stated
 * @param level name that the code base gives its service level; null when not stated
 * @param architecture architecture of the system; UNSTATED when not stated
 * @param installed hotfixes that are installed, by id or article number
 * @param installedComplete whether no other hotfix is installed
 * @param notInstalled hotfixes that are known to be absent
 * @param features features that are there
 * @param featuresComplete whether no other feature is there
 * @param absentFeatures features that are known to be absent
 * @param files files whose version is known
 * @param filesComplete whether there is no other file
 */
public record MachineFacts(
        @NonNull String name,
        @Nullable String product,
        @Nullable String level,
        @NonNull Architecture architecture,
        Set<String> installed,
        boolean installedComplete,
        Set<String> notInstalled,
        Set<String> features,
        boolean featuresComplete,
        Set<String> absentFeatures,
        List<InstalledFile> files,
        boolean filesComplete) {

    /**
     * A file on the machine.
     *
     * @param name its name
     * @param version its version; null when that is not known
     * @param platform its architecture; UNSTATED when not stated, which means that of the system
     * @param branch the declared service branch; null when not stated
     */
    public record InstalledFile(
            @NonNull String name,
            @Nullable FileVersion version,
            @NonNull Architecture platform,
            @Nullable String branch) {}

    /** Reads a machine of the model. */
    public static MachineFacts of(Machine machine) {
        Product product = machine.getProduct();
        ServiceLevel level = machine.getLevel();
        List<InstalledFile> files = new ArrayList<>();
        for (MachineFile file : machine.getFiles()) {
            if (file.getName() != null) {
                files.add(
                        new InstalledFile(
                                file.getName(),
                                file.getVersion(),
                                file.getPlatform(),
                                file.getServiceBranch()));
            }
        }
        FactList installed = machine.getInstalled();
        FactList features = machine.getFeatures();
        return new MachineFacts(
                String.valueOf(machine.getName()),
                product == null || product.eIsProxy() ? null : product.getName(),
                level == null || level.eIsProxy() ? null : level.getName(),
                machine.getArchitecture(),
                hotfixes(installed),
                installed != null && installed.isComplete(),
                hotfixes(machine.getNotInstalled()),
                names(features),
                features != null && features.isComplete(),
                names(machine.getAbsentFeatures()),
                List.copyOf(files),
                machine.isFilesComplete());
    }

    /** A machine of which nothing is known. */
    static MachineFacts unknown() {
        return new MachineFacts(
                "",
                null,
                null,
                Architecture.UNSTATED,
                Set.of(),
                false,
                Set.of(),
                Set.of(),
                false,
                Set.of(),
                List.of(),
                false);
    }

    private static Set<String> names(@Nullable NameList list) {
        return list == null ? Set.of() : new LinkedHashSet<>(list.getNames());
    }

    private static Set<String> hotfixes(@Nullable NameList list) {
        Set<String> names = new LinkedHashSet<>();
        names(list).forEach(it -> names.add(canonical(it)));
        return names;
    }

    /** The one spelling of a name: KB numbers are the same in any case and with leading zeros. */
    static String canonical(String name) {
        return KbNumber.matches(name) ? KbNumber.parse(name).toString() : name;
    }

    /** The same machine with other lists of hotfixes. */
    MachineFacts withHotfixes(Set<String> present, Set<String> absent) {
        return new MachineFacts(
                name,
                product,
                level,
                architecture,
                present,
                installedComplete,
                absent,
                features,
                featuresComplete,
                absentFeatures,
                files,
                filesComplete);
    }

    /** The same machine with other lists of features. */
    MachineFacts withFeatures(Set<String> present, Set<String> absent) {
        return new MachineFacts(
                name,
                product,
                level,
                architecture,
                installed,
                installedComplete,
                notInstalled,
                present,
                featuresComplete,
                absent,
                files,
                filesComplete);
    }

    /** The same machine with other files. */
    MachineFacts withFiles(List<InstalledFile> others) {
        return new MachineFacts(
                name,
                product,
                level,
                architecture,
                installed,
                installedComplete,
                notInstalled,
                features,
                featuresComplete,
                absentFeatures,
                others,
                filesComplete);
    }

    /** A machine of another release with nothing installed: every file is that of the release. */
    MachineFacts fresh(String otherProduct, @Nullable String otherLevel, Architecture other) {
        return new MachineFacts(
                name,
                otherProduct,
                otherLevel,
                other,
                Set.of(),
                true,
                Set.of(),
                features,
                featuresComplete,
                absentFeatures,
                List.of(),
                false);
    }
}
