package org.hotfixworkbench.exporters.wsus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hotfixworkbench.exporters.updates.Platform;

/**
 * The rules that tell products apart which have the same version: clients from servers by their
 * type, and what is left by the name that the system gives itself.
 */
final class ProductRules {

    private static final String SERVER = "Server";

    private final List<Platform> all;

    /** Tells the releases of a catalog apart. */
    ProductRules(List<Platform> all) {
        this.all = all;
    }

    /**
     * One of some products runs, given that the machine has their level and architecture.
     *
     * @param platforms releases of one level and one architecture
     */
    Rule any(List<Platform> platforms) {
        Platform first = platforms.getFirst();
        List<Platform> rivals =
                all.stream()
                        .filter(it -> it.level() == first.level())
                        .filter(it -> it.architecture() == first.architecture())
                        .toList();
        if (platforms.containsAll(rivals)) {
            return Rule.TRUE;
        }
        List<Rule> cases = new ArrayList<>();
        for (boolean server : new boolean[] {false, true}) {
            List<Platform> wanted = ofKind(platforms, server);
            if (!wanted.isEmpty()) {
                cases.add(
                        Rule.all(
                                MachineRules.server(server),
                                named(wanted, ofKind(rivals, server))));
            }
        }
        return Rule.any(cases);
    }

    private static List<Platform> ofKind(List<Platform> platforms, boolean server) {
        return platforms.stream().filter(it -> isServer(it) == server).toList();
    }

    private static boolean isServer(Platform platform) {
        return Arrays.asList(words(platform)).contains(SERVER);
    }

    private static Rule named(List<Platform> wanted, List<Platform> rivals) {
        if (wanted.containsAll(rivals)) {
            return Rule.TRUE;
        }
        return Rule.any(
                wanted.stream()
                        .map(
                                it ->
                                        MachineRules.caption(
                                                it.productTitle(),
                                                rivals.stream()
                                                        .filter(other -> continues(other, it))
                                                        .map(Platform::productTitle)
                                                        .toList()))
                        .toList());
    }

    private static boolean continues(Platform longer, Platform shorter) {
        String[] words = words(shorter);
        String[] more = words(longer);
        return more.length > words.length
                && Arrays.equals(words, Arrays.copyOf(more, words.length));
    }

    private static String[] words(Platform platform) {
        return platform.productTitle().strip().split("\\s+");
    }
}
