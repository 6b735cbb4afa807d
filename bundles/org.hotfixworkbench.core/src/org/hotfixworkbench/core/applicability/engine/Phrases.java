package org.hotfixworkbench.core.applicability.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.hotfixworkbench.core.rules.Words;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ServiceLevel;

/** The phrases that proofs are made of: names of products and levels as people say them. */
final class Phrases {

    private static final int MOST = 6;

    private final HotfixSet set;

    Phrases(HotfixSet set) {
        this.set = set;
    }

    /** A product by its title: "Windows 7". */
    String product(int number) {
        if (number < 0) {
            return "a product that the catalog does not have";
        }
        Product product = set.releases().product(number);
        return product.getTitle() == null ? String.valueOf(product.getName()) : product.getTitle();
    }

    /** A level as a product calls it: "SP1". */
    String level(int product, int level) {
        return level < 0 ? "an unknown service level" : set.releases().levelName(product, level);
    }

    /** A level with its builds: "SP1 (build 7601)". */
    String levelWithBuilds(int product, int level) {
        ServiceLevel element = set.releases().level(level);
        List<String> builds = element.getBuilds().stream().distinct().map(String::valueOf).toList();
        String name = product < 0 ? String.valueOf(element.getName()) : level(product, level);
        return builds.isEmpty()
                ? name
                : name + (builds.size() == 1 ? " (build " : " (builds ") + Words.and(builds) + ")";
    }

    /** A release: "Windows 7 SP1 x64". */
    String target(Target target) {
        return product(target.product())
                + (target.level() < 0 ? "" : " " + level(target.product(), target.level()))
                + (target.architecture() == Architecture.UNSTATED
                        ? ""
                        : " " + target.architecture().getLiteral());
    }

    /** What a machine runs, as far as it is known: "Windows 7, service level not stated, x64". */
    String machine(MachineFacts facts, Collection<Target> targets) {
        if (targets.size() == 1) {
            return target(targets.iterator().next());
        }
        int product = set.releases().product(facts.product());
        if (product < 0) {
            return facts.product() == null
                    ? "an unknown product"
                    : facts.product() + ", which the catalog does not have";
        }
        int level = set.releases().level(product, facts.level());
        return product(product)
                + (level < 0 ? ", service level not known" : " " + level(product, level))
                + (facts.architecture() == Architecture.UNSTATED
                        ? ", architecture not known"
                        : " " + facts.architecture().getLiteral());
    }

    /** A hotfix as people know it: by its article number where it has one. */
    String hotfix(int node) {
        CompiledHotfix hotfix = set.hotfix(node);
        String name = set.name(node);
        return hotfix == null
                        || hotfix.article() == null
                        || hotfix.article().toString().equalsIgnoreCase(name)
                ? name
                : name + " (" + hotfix.article() + ")";
    }

    /** A copy of a file: "6.0.6002.22489 on LDR". */
    String copy(Slice slice, int copy) {
        Lines.Line line = set.lines().line(slice.line(copy));
        String version =
                line.version().major()
                        + "."
                        + line.version().minor()
                        + "."
                        + line.version().build()
                        + "."
                        + slice.revision(copy);
        return line.branch() == null ? version : version + " on " + line.branch();
    }

    /** All copies of a file. */
    String copies(Slice slice, int group) {
        List<String> words = new ArrayList<>();
        for (int copy = slice.from(group); copy < slice.to(group); copy++) {
            words.add(copy(slice, copy));
        }
        return Words.and(words);
    }

    /** A stated file: "6.0.6002.18005 on GDR". */
    String stated(MachineFacts.InstalledFile file, Target target) {
        if (file.version() == null) {
            return "in a version that is not stated";
        }
        int[] ranks = set.lines().ranks(file, file.version(), target.level());
        String branch = "";
        if (ranks.length == 1) {
            branch = branch(ranks[0], target);
        } else if (ranks.length > 1) {
            branch = " on a branch that is not stated";
        }
        return file.version() + branch;
    }

    private String branch(int rank, Target target) {
        var branches = set.releases().owner(target.level()).getBranches();
        return branches.isEmpty() ? "" : " on " + branches.get(rank % Lines.BRANCHES).getName();
    }

    /** "x86, x64 and ia64". */
    static String architectures(CompiledHotfix hotfix) {
        TreeSet<Architecture> all = new TreeSet<>();
        hotfix.packages().forEach(it -> all.add(it.architecture()));
        return Words.and(all.stream().map(Architecture::getLiteral).toList());
    }

    /** "Windows 7 and Windows Server 2008 R2"; the first ones when there are many. */
    static String some(List<String> words) {
        if (words.size() <= MOST) {
            return Words.and(words);
        }
        List<String> first = new ArrayList<>(words.subList(0, MOST - 1));
        first.add((words.size() - MOST + 1) + " more");
        return Words.and(first);
    }
}
