package org.hotfixworkbench.cli.tests;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hotfixworkbench.core.catalog.CatalogQueries;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.FactList;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.Machine;
import org.hotfixworkbench.model.MachineFile;
import org.hotfixworkbench.model.NameList;
import org.hotfixworkbench.model.PackageEntry;
import org.hotfixworkbench.model.Payload;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ServiceBranch;
import org.hotfixworkbench.model.ServiceLevel;
import org.hotfixworkbench.model.value.FileVersion;
import org.hotfixworkbench.model.value.KbNumber;

/**
 * A machine of the model as a scanner would find it when it runs one release: the registry that
 * such a system has, and its files. When the list of hotfixes is complete and all of them are
 * described, a file of which nothing is stated is as the release and the installed hotfixes have
 * left it. What the model does not know is not collected.
 */
final class ScannedMachine {

    /** ProductName as real systems have it. */
    private static final Map<String, String> PRODUCT_NAMES =
            Map.ofEntries(
                    Map.entry("WindowsXP", "Microsoft Windows XP"),
                    Map.entry("WindowsXPx64", "Microsoft Windows XP"),
                    Map.entry("WindowsServer2003", "Microsoft Windows Server 2003"),
                    Map.entry("WindowsServer2003R2", "Microsoft Windows Server 2003 R2"),
                    Map.entry("WindowsVista", "Windows Vista (TM) Ultimate"),
                    Map.entry("WindowsServer2008", "Windows Server (R) 2008 Standard"),
                    Map.entry("Windows7", "Windows 7 Professional"),
                    Map.entry("WindowsServer2008R2", "Windows Server 2008 R2 Enterprise"),
                    Map.entry("Windows8", "Windows 8 Pro"),
                    Map.entry("WindowsRT", "Windows RT"),
                    Map.entry("WindowsServer2012", "Windows Server 2012 Standard"),
                    Map.entry("Windows8_1", "Windows 8.1 Pro"),
                    Map.entry("WindowsRT8_1", "Windows RT 8.1"),
                    Map.entry("WindowsServer2012R2", "Windows Server 2012 R2 Datacenter"),
                    Map.entry("Windows10", "Windows 10 Pro"),
                    Map.entry("WindowsServer2016", "Windows Server 2016 Standard"),
                    Map.entry("WindowsServer", "Windows Server Datacenter"),
                    Map.entry("WindowsServer2019", "Windows Server 2019 Standard"));

    private static final String VERSION = "software\\microsoft\\windows nt\\currentversion\\";

    private final Machine machine;
    private final Product product;
    private final ServiceLevel level;
    private final Architecture architecture;
    private final List<Hotfix> installed = new ArrayList<>();
    private final boolean described;

    ScannedMachine(
            Machine machine,
            Product product,
            ServiceLevel level,
            Architecture architecture,
            List<Hotfix> hotfixes) {
        this.machine = machine;
        this.product = product;
        this.level = level;
        this.architecture = architecture;
        FactList facts = machine.getInstalled();
        boolean all = facts != null && facts.isComplete();
        for (String name : facts == null ? List.<String>of() : facts.getNames()) {
            Hotfix found =
                    hotfixes.stream().filter(it -> isNamed(it, name)).findFirst().orElse(null);
            if (found != null) {
                installed.add(found);
            }
            all &=
                    found != null
                            && found.getPayloads().stream()
                                    .anyMatch(it -> !it.getPackages().isEmpty());
        }
        described = all;
    }

    private static boolean isNamed(Hotfix hotfix, String name) {
        return hotfix.getName().equals(name)
                || KbNumber.matches(name) && KbNumber.parse(name).equals(hotfix.getArticle());
    }

    OvalSystem system() {
        return new OvalSystem(
                registry(),
                facts(
                        numbers(machine.getInstalled()),
                        machine.getInstalled(),
                        numbers(machine.getNotInstalled())),
                facts(
                        names(machine.getFeatures()),
                        machine.getFeatures(),
                        names(machine.getAbsentFeatures())),
                this::file);
    }

    /** The titles of the inventory definitions that are true of it. */
    Set<String> inventory() {
        String title = "Microsoft " + product.getTitle();
        return new TreeSet<>(
                Set.of(
                        "Microsoft Windows is installed",
                        title + " is installed",
                        "%s %s is installed"
                                .formatted(title, CatalogQueries.levelName(product, level))));
    }

    /** A hotfix that a machine lists by its id is listed by its number on a real one. */
    private Set<String> numbers(NameList list) {
        Set<String> numbers = new HashSet<>();
        for (String name : names(list)) {
            numbers.add(KbNumber.matches(name) ? KbNumber.parse(name).toString() : name);
            for (Hotfix it : installed) {
                if (isNamed(it, name) && it.getArticle() != null) {
                    numbers.add(it.getArticle().toString());
                }
            }
        }
        return numbers;
    }

    private static Set<String> names(NameList list) {
        return list == null ? Set.of() : new HashSet<>(list.getNames());
    }

    private static OvalSystem.Facts facts(Set<String> present, FactList list, Set<String> absent) {
        boolean complete = list != null && list.isComplete();
        return name ->
                present.contains(name)
                        ? Boolean.TRUE
                        : complete || absent.contains(name) ? Boolean.FALSE : null;
    }

    private Map<String, List<String>> registry() {
        Map<String, List<String>> registry = new HashMap<>();
        Codebase codebase = product.getCodebase();
        boolean ten = codebase.getVersion().major() >= 10;
        registry.put(VERSION + "productname", List.of(PRODUCT_NAMES.get(product.getName())));
        registry.put(
                VERSION + "currentversion",
                List.of(ten ? "6.3" : codebase.getVersion().toString()));
        registry.put(VERSION + "currentmajorversionnumber", ten ? List.of("10") : List.of());
        registry.put(
                VERSION + "currentbuildnumber",
                List.of(String.valueOf(level.getBuilds().getFirst())));
        registry.put(
                VERSION + "csdversion",
                level.getName().startsWith("SP")
                        ? List.of("Service Pack " + level.getName().substring(2))
                        : List.of());
        registry.put(
                "system\\currentcontrolset\\control\\productoptions\\producttype",
                List.of(product.getName().contains("Server") ? "ServerNT" : "WinNT"));
        registry.put(
                "system\\currentcontrolset\\control\\session manager\\environment"
                        + "\\processor_architecture",
                List.of(architecture == Architecture.X64 ? "AMD64" : architecture.getLiteral()));
        return registry;
    }

    private OvalSystem.Found file(String name, boolean narrow) {
        boolean wide = architecture == Architecture.X64 || architecture == Architecture.IA64;
        Architecture platform = narrow && wide ? Architecture.X86 : architecture;
        for (MachineFile file : machine.getFiles()) {
            Architecture its =
                    file.getPlatform() == Architecture.UNSTATED ? architecture : file.getPlatform();
            if (file.getName().equalsIgnoreCase(name) && its == platform) {
                FileVersion version = file.getVersion();
                return new OvalSystem.Found(
                        true,
                        version == null ? null : version.toString(),
                        developmentClass(file.getServiceBranch()));
            }
        }
        if (machine.isFilesComplete()) {
            return OvalSystem.Found.ABSENT;
        }
        return described ? followed(name, platform) : OvalSystem.Found.UNKNOWN;
    }

    private static String developmentClass(String branch) {
        return branch == null ? null : "xpsp_sp3_" + branch.toLowerCase(Locale.ROOT);
    }

    /** The file as the release and the installed hotfixes have left it. */
    private OvalSystem.Found followed(String name, Architecture platform) {
        Codebase codebase = product.getCodebase();
        int base = level.getBaseRevision() == null ? 0 : level.getBaseRevision();
        FileVersion current =
                new FileVersion(
                        codebase.getVersion().major(),
                        codebase.getVersion().minor(),
                        level.getBuilds().getFirst(),
                        base);
        String branch = codebase.getBranches().isEmpty() ? null : "GDR";
        for (Hotfix hotfix : installed) {
            for (FileEntry copy : copies(hotfix, name, platform)) {
                // each hotfix of the pack has one copy of a file, and none brings it back
                current = copy.getVersion();
                ServiceBranch its = copy.getBranch();
                branch = its == null ? branch : its.getName();
            }
        }
        return new OvalSystem.Found(true, current.toString(), developmentClass(branch));
    }

    private List<FileEntry> copies(Hotfix hotfix, String name, Architecture platform) {
        List<FileEntry> copies = new ArrayList<>();
        for (Payload payload : hotfix.getPayloads()) {
            for (ArchitecturePackage part : payload.getPackages()) {
                for (PackageEntry entry : part.getEntries()) {
                    if (part.getArchitecture() == architecture
                            && entry instanceof FileEntry file
                            && file.getName().equalsIgnoreCase(name)
                            && file.getPlatform() == platform
                            && file.getLevel() == level) {
                        copies.add(file);
                    }
                }
            }
        }
        return copies;
    }

    /** The machine on every release that it may run. */
    static List<ScannedMachine> of(Machine machine, List<Product> products, List<Hotfix> hotfixes) {
        List<ScannedMachine> scanned = new ArrayList<>();
        for (Product product : products) {
            if (machine.getProduct() != null && machine.getProduct() != product) {
                continue;
            }
            for (ServiceLevel level : CatalogQueries.levelsOf(product)) {
                for (Architecture architecture : product.getArchitectures()) {
                    if ((machine.getLevel() == null || machine.getLevel() == level)
                            && (machine.getArchitecture() == Architecture.UNSTATED
                                    || machine.getArchitecture() == architecture)) {
                        scanned.add(
                                new ScannedMachine(
                                        machine, product, level, architecture, hotfixes));
                    }
                }
            }
        }
        return scanned;
    }
}
